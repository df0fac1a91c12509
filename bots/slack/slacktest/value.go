package slacktest

import (
	"net/url"
	"regexp"
	"strings"
	"time"
	"unicode/utf8"
)

// fields checks an object against a row of rules: "name:kind@limit", with ! where the field must be there.
func (c *checker) fields(at string, o object, rules string) {
	known := map[string]bool{}
	for rule := range strings.FieldsSeq(rules) {
		name, is, _ := strings.Cut(rule, ":")
		is, path, _ := strings.Cut(is, "@")
		is, must := strings.CutPrefix(is, "!")
		known[name] = true
		v, there := o[name]
		if !there || v == nil {
			if must {
				c.add(at, "missing required field: %s", name)
			}
			continue
		}
		c.value(at+"/"+name, is, path, v)
	}
	for name := range o {
		if !known[name] {
			c.add(at, "invalid additional property: %s", name)
		}
	}
}

// value checks one value of a kind.
func (c *checker) value(at, is, path string, v any) {
	switch is {
	case "any":
	case "bool":
		if _, ok := v.(bool); !ok {
			c.add(at, "is no boolean")
		}
	case "number":
		if _, ok := v.(float64); !ok {
			c.add(at, "is no number")
		}
	case "string", "date", "time", "zone", "style", "url", "markdown":
		c.scalar(at, is, path, v)
	case "datetime":
		if n, ok := v.(float64); !ok || n < 1e9 || n >= 1e10 {
			c.add(at, "must be a Unix time of ten digits")
		}
	default:
		c.composite(at, is, path, v)
	}
}

var forms = map[string]*regexp.Regexp{
	"date":  regexp.MustCompile(`^\d{4}-\d{2}-\d{2}$`),
	"time":  regexp.MustCompile(`^([01]\d|2[0-3]):[0-5]\d$`),
	"style": regexp.MustCompile(`^(primary|danger)$`),
}

func (c *checker) scalar(at, is, path string, v any) {
	text, ok := v.(string)
	if !ok {
		c.add(at, "is no string")
		return
	}
	if path != "" {
		c.length(at, path, text)
	}
	if form := forms[is]; form != nil && !form.MatchString(text) {
		c.add(at, "is no %s", is)
	}
	switch is {
	case "date":
		if _, err := time.Parse(time.DateOnly, text); err != nil {
			c.add(at, "is no day")
		}
	case "zone":
		if _, err := time.LoadLocation(text); err != nil || text == "" {
			c.add(at, "is no time zone")
		}
	case "url":
		if u, err := url.Parse(text); err != nil || !u.IsAbs() {
			c.add(at, "is no address")
		}
	case "markdown":
		c.runes += utf8.RuneCountInString(text)
		if strings.Contains(text, "<!") {
			c.want(at, "notifies people")
		}
	}
}
