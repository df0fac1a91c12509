package outcome

// englishMessages reads in English that the called party took a message down, understood it, or is going to pass it on.
var englishMessages = []row{
	{`\b(?:took|takes|taken|taking|wrote|written|noted|noting|jotted|accepted|recorded|registered|received|got|has|have) (?:down )?(?:the|our|your|a|this|that|my|his|her) (?:\w+ )?(?:message|word|note|information|notice)\b`, relayed, "lucy took the message"},
	{`\bmessage (?:was |has been |is |successfully |now |duly )*(?:taken|noted|delivered|passed|received|relayed|recorded|written|accepted|understood|acknowledged)\b`, relayed, "message taken by lucy"},
	{`\b(?:message|word|note) (?:was |has been |is )?left with (?:the |a |an |his |her |their )?\w+`, relayed, "message left with lucy"},
	{`\b(?:left|gave) (?:the |a |our |your |my |this )?(?:message|word|note|news) (?:with|to) (?:the |a |an |his |her |their )?\w+`, relayed, "left the message with the porter"},
	{`(?:\b(?:will|would|shall)|'ll|'d|\b(?:agreed|promised|offered|happy|going|glad|sure) to) (?:\w+ly |also |then |just |be sure to |make sure to |see to it and )?(?:tell|inform|notify|let|pass|give|hand|relay|forward|remind|mention|convey|get|deliver)\b`, relayed, "i'll tell him"},
	{`(?:\bwill|'ll|\bwould|'d|\bto) (?:make sure|see to it|ensure) (?:that )?(?:\w+ ){1,4}(?:gets?|knows?|hears?|sees?|told|informed|aware)\b`, relayed, "i'll make sure he gets it"},
	{`\bthank(?:ed|s)?(?: you| us| me| him| her| them| the \w+)? (?:very much |so much )?for (?:letting|telling|the (?:call|notice|message|heads|info\w*|update|warning|tip|word)|calling|informing|notifying|your call|passing|saying|warning|ringing|phoning|reminding|mentioning)\b`, relayed, "thanked us for letting them know"},
	{`\b(?:acknowledged|understood|(?:took|made) a? ?note of)\b`, relayed, "the host acknowledged"},
	{`\b(?:is|are) (?:now )?aware\b|\b(?:now knows?|know now|knows now)\b|\bpassing (?:it|that|this) (?:on|along)\b|\bpass(?:ed|es) (?:it |that |this |the message |word )(?:straight |right )?(?:on|along|over)\b`, relayed, "the kitchen is aware"},
	{`\b(?:had|has|have|'d|'s) (?:already |just )?(?:told|passed|given|shown|handed|relayed) (?:it |this |that )?(?:on |over )?(?:to )?(?:him|her|them|the \w+)\b`, relayed, "she had already passed it on to him"},
	{`\bmessage (?:about|concerning|regarding|for|that|on) (?:\S+ ){1,6}?(?:was |is |has been )?(?:taken|noted|delivered|passed|received|relayed|recorded|written|typed)\b|\b(?:marked|logged|recorded|registered|put) (?:\w+ )?(?:down )?(?:as )?(?:absent|sick|ill|away|excused|unwell)\b`, relayed, "the office has marked mateo absent"},
	{`\b(?:said|told (?:me|us)) (?:not to (?:rush|worry|hurry)|to take (?:our|your|my) time)\b|\bdij(?:o|eron) que (?:sin prisa|tranquil\w+|no (?:hay|habia) prisa|no se preocup\w+)\b`, relayed, "said not to rush"},
	{`\bgoing (?:down|up|over|to (?:have a look|check|look into|see to))\b|\bgo (?:and|to) (?:check|look|see)\b`, relayed, "he is going down to have a look"},
	{`\bthanks? (?:you )?for (?:letting|telling|the (?:heads|warning|notice))\b|\bi'(?:ve|ll) (?:got|have) that (?:down|noted)\b`, relayed, "thanks for letting us know"},
}
