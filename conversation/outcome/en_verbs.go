package outcome

// englishVerbs are the verbs that can settle what was asked, or take it back.
var englishVerbs = []verb{
	{"book", enters | records}, {"reserve", enters | records}, {"schedule", enters | records}, {"secure", enters}, {"note", enters | records}, {"enter", enters | records},
	{"register", enters | records | tells}, {"record", enters | records}, {"type", enters | records}, {"jot jotted", enters | records}, {"log logged", enters | records}, {"arrange", enters},
	{"organise", enters}, {"organize", enters}, {"fix", enters}, {"settle", enters}, {"finalise", enters}, {"finalize", enters},
	{"sort", enters}, {"assign", enters}, {"allocate", enters}, {"grant", enters}, {"complete", enters}, {"place", enters}, {"sign", enters}, {"order", enters},
	{"save", keeps}, {"add", enters | light | shifts}, {"block", enters}, {"mark", enters | light}, {"pop popped", enters | light}, {"slot slotted", enters},
	{"squeeze", enters}, {"fit fitted", enters}, {"nail", enters}, {"obtain", enters}, {"file", enters | records}, {"key", enters | records},
	{"write wrote written", enters | records}, {"put put", enters | light}, {"set set", enters | light}, {"take took taken", enters | light}, {"give gave given", enters | light},
	{"get got", enters | light}, {"hold held", keeps}, {"keep kept", keeps}, {"make made", enters | light},
	{"confirm", tells}, {"agree", tells}, {"accept", tells}, {"approve", tells},
	{"cancel cancelled", strikes}, {"cancel canceled", strikes}, {"remove", strikes}, {"delete", strikes}, {"cross", strikes},
	{"scrap scrapped", strikes}, {"erase", strikes}, {"drop dropped", strikes}, {"strike struck", strikes}, {"withdraw withdrew withdrawn", strikes},
	{"wipe", strikes}, {"scratch", strikes}, {"void", strikes}, {"release", strikes}, {"lift", strikes}, {"waive", strikes}, {"unblock", strikes}, {"reverse", strikes}, {"clear", strikes}, {"quash", strikes}, {"refund", strikes},
	{"move", shifts}, {"change", shifts}, {"shift", shifts}, {"switch", shifts}, {"swap swapped", shifts}, {"amend", shifts},
	{"see saw seen", hosts}, {"expect", hosts}, {"receive", hosts}, {"welcome", hosts}, {"seat", hosts}, {"host", hosts}, {"treat", hosts}, {"examine", hosts},
	{"pick", hosts}, {"show showed shown", hosts}, {"collect", hosts}, {"await", hosts},
	{"issue", enters | light}, {"include", enters | light}, {"enrol enrolled", enters}, {"process", enters | light}, {"refund", enters | light}, {"credit", enters | light}, {"dispatch", enters | light},
	{"promise", tells}, {"pen penned", enters | records},
	{"update", shifts}, {"reschedule", shifts}, {"postpone", shifts}, {"push", shifts}, {"extend", shifts}, {"modify", shifts},
	{"shorten", shifts}, {"lengthen", shifts}, {"prolong", shifts}, {"adjust", shifts}, {"bring brought", shifts}, {"alter", shifts}, {"rebook", shifts}, {"raise", shifts}, {"correct", shifts}, {"drag dragged", shifts}, {"slide slid", shifts}, {"bump", shifts}, {"nudge", shifts}, {"roll", shifts},
	{"scribble", enters | records}, {"chalk", enters | records}, {"ink", enters | records}, {"copy copied", enters | records}, {"increase", shifts},
}
