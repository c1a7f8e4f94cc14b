# A page of a Cosense (Scrapbox) export as Markdown: docs/bring-your-notes.md.
.title as $t | ([ "# " + $t ] + (.lines[1:] | map(
  gsub("\\[(?<u>https?://[^\\s\\]]+) (?<l>[^\\]]+)\\]"; "[\(.l)](\(.u))")
  | gsub("\\[(?<l>[^\\]]+) (?<u>https?://[^\\s\\]]+)\\]"; "[\(.l)](\(.u))")
  | if test("^\\s*(#\\S+\\s*)+$") then "" # tags
    elif test("^\\[\\*+ .*\\]$") then "\n## " + (capture("^\\[\\*+ (?<h>.*)\\]$").h) + "\n"
    elif test("^[ \\t　]+\\S") then (capture("^(?<i>[ \\t　]+)(?<x>.*)$") | ("    " * ((.i|length)-1) // "") + "- " + .x)
    else . + "\n" end))) | join("\n")
