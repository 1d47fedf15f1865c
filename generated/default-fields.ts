// Generated from openapi/ by `npm run generate`. Do not edit.

/** The fields that a method returns without `select`, where these are not all: `x-default-fields` of the document. */
export interface DefaultFields {
  "call.followup.list": "callId" | "callType" | "initiatorId" | "startDate" | "endDate" | "durationSeconds";
  "tasks.task.get": "id" | "title" | "description" | "deadline" | "needsControl" | "startPlan" | "endPlan" | "fileIds" | "checklist" | "epicId" | "storyPoints" | "priority" | "status" | "statusChanged" | "parentId" | "containsChecklist" | "containsSubTasks" | "containsRelatedTasks" | "containsGanttLinks" | "containsPlacements" | "containsResults" | "numberOfReminders" | "chatId" | "plannedDuration" | "actualDuration" | "durationType" | "started" | "estimatedTime" | "replicate" | "changed" | "closed" | "activity" | "guid" | "xmlId" | "exchangeId" | "exchangeModified" | "outlookVersion" | "mark" | "allowsChangeDeadline" | "allowsTimeTracking" | "matchesWorkTime" | "addInReport" | "isMultitask" | "siteId" | "deadlineCount" | "declineReason" | "forumTopicId" | "link" | "rights" | "archiveLink" | "crmItemIds" | "requireResult" | "matchesSubTasksTime" | "autocompleteSubTasks" | "allowsChangeDatePlan" | "maxDeadlineChangeDate" | "maxDeadlineChanges" | "requireDeadlineChangeReason" | "inFavorite" | "inPin" | "inGroupPin" | "inMute" | "dependsOn" | "scenarios";
  "tasks.task.list": "id";
}
