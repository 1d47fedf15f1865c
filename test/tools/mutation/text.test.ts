import { describe, expect, it } from "vitest";
import { withOppositeWord, withOtherCode, withOtherQuantity, withoutSentence } from "../../../tools/mutation/text.js";

describe("withoutSentence", () => {
  it("leaves out each sentence once", () => {
    expect(withoutSentence("Do not repeat. Send less! Why? Ask.")).toEqual([
      "Send less! Why? Ask.",
      "Do not repeat. Why? Ask.",
      "Do not repeat. Send less! Ask.",
      "Do not repeat. Send less! Why? ",
    ]);
  });

  it("takes paragraphs and list items for sentences, and no point within a word", () => {
    expect(withoutSentence("Version 3.0, e.g. here\n\n- one\n- two")).toEqual([
      "- one\n- two",
      "Version 3.0, e.g. here\n\n- two",
      "Version 3.0, e.g. here\n\n- one\n",
    ]);
  });

  it("leaves nothing of a text of one sentence", () => expect(withoutSentence("Get a mailbox")).toEqual([""]));
});

describe("withOppositeWord", () => {
  it.each([
    ["Do not repeat it.", ["Do repeat it."]],
    ["Always before the first.", ["Never before the first.", "Always after the first.", "Always before the last."]],
    [
      "A reader can, and must.",
      ["A reader cannot, and must.", "A reader can, or must.", "A reader can, and need not."],
    ],
  ])("turns the words of %s", (text, altered) => expect(withOppositeWord(text)).toEqual(altered));

  it("leaves names alone", () => expect(withOppositeWord("not_found, /all/ and-or x.and")).toEqual([]));
});

describe("withOtherQuantity", () => {
  it("raises each number, in digits and in words, and each unit of time", () => {
    expect(withOtherQuantity("Two of 99 within an hour")).toEqual([
      "Two of 100 within an hour",
      "Three of 99 within an hour",
      "Two of 99 within an day",
    ]);
  });
  it("changes the number of a unit in the plural", () => {
    expect(withOtherQuantity("180 days")).toEqual(["181 days", "180 weeks"]);
  });
});

describe("withOtherCode", () => {
  it("misspells each code span, and leaves fences alone", () => {
    expect(withOtherCode("`a` and `b`\n```\ncode\n```")).toEqual([
      "`ax` and `b`\n```\ncode\n```",
      "`a` and `bx`\n```\ncode\n```",
    ]);
  });
});
