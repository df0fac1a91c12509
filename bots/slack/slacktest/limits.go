package slacktest

import (
	_ "embed"
	"encoding/json"
	"strings"
	"sync"
)

//go:embed testdata/blocklimits.json
var blockLimits []byte

// limits is the file of limits, read once; it is part of the program, so it can be read.
var limits = sync.OnceValue(func() object {
	var o object
	if err := json.Unmarshal(blockLimits, &o); err != nil {
		panic("slacktest: blocklimits.json: " + err.Error())
	}
	return o
})

// bound is a row of the limits: "section.text" allows texts of 1 to 3,000 characters. A most of 0 is none.
type bound struct{ least, most int }

// boundOf is the row with this path; a path that is not there is a mistake of this package.
func boundOf(path, measure string) bound {
	o := limits()
	for name := range strings.SplitSeq(path, ".") {
		o = obj(o, name)
		if o == nil {
			panic("slacktest: no limit " + path)
		}
	}
	number := func(name string) int {
		n, _ := o[name].(float64)
		return int(n)
	}
	return bound{number("min_" + measure), number("max_" + measure)}
}
