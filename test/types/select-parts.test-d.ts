import { describe, expectTypeOf, it } from "vitest";
import { createClient, type Field, type Result, webhook } from "../../src/index.js";

const { get } = createClient(webhook("https://portal.example/rest/1/t0ken/")).call.followup;

type FollowUp = Result<"call.followup.get">["item"];
type Overview = NonNullable<FollowUp["overview"]>;
type Resolved<P> = P extends Promise<infer R> ? R : never;

describe("a select of parts", () => {
  it("gives the parts that it names, within their field, which may be null", () => {
    const call = () => get({ callId: 1, select: ["callId", "overview.topic", "overview.agenda"] });
    type Item = Resolved<ReturnType<typeof call>>["item"];
    expectTypeOf<Item["callId"]>().toEqualTypeOf<number>();
    expectTypeOf<keyof Item>().toEqualTypeOf<"callId" | "overview">();
    expectTypeOf<Item["overview"]>().toEqualTypeOf<{ topic: string; agenda: Overview["agenda"] } | null>();
  });

  it("gives the whole field where that is named as well", () => {
    const call = () => get({ callId: 1, select: ["overview", "overview.topic"] });
    expectTypeOf<Resolved<ReturnType<typeof call>>["item"]["overview"]>().toEqualTypeOf<FollowUp["overview"]>();
  });

  it("gives what a list of unknown length may name", () => {
    type Item = Result<"call.followup.get", ("callId" | "overview.topic")[]>["item"];
    expectTypeOf<Item>().toEqualTypeOf<{ callId?: number; overview?: { topic?: string } | null }>();
  });

  it("leaves what stands beside the items as it is", () => {
    type Page = Result<"call.followup.list", ["callId"]>;
    expectTypeOf<Page>().toEqualTypeOf<{
      items: { callId: number }[];
      hasMore: boolean;
      afterCursor: { startDate: string; id: number } | null;
    }>();
  });

  it("takes the parts of a field, and not those of the items of a list", () => {
    expectTypeOf<"insights.meetingStrengths">().toExtend<Field<"call.followup.get">>();
    // @ts-expect-error: no part of an overview.
    void (() => get({ callId: 1, select: ["overview.colour"] }));
    // @ts-expect-error: a part of each participant.
    void (() => get({ callId: 1, select: ["participants.name"] }));
  });
});
