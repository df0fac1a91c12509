package config

import (
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strings"
)

// prefix begins the environment variables of this program.
const prefix = "KALLYBOT_"

// fileSuffix ends a variable that names a file with a secret.
const fileSuffix = "_FILE"

// maxSecretBytes bounds a file with one secret.
const maxSecretBytes = 64 << 10

// variable is the environment variable of a key.
func variable(key string) string { return prefix + strings.ToUpper(strings.ReplaceAll(key, ".", "_")) }

// readEnviron reads the variables, in the order of the keys. An empty one counts as not set, as containers pass them on.
func (r *reading) readEnviron(environ []string) {
	set := map[string]string{}
	for _, v := range environ {
		if name, value, _ := strings.Cut(v, "="); strings.HasPrefix(name, prefix) && value != "" {
			set[name] = value
		}
	}
	for _, key := range r.order {
		r.variables(r.fields[key], set)
	}
	r.strangers(set)
}

// variables reads the variables of one field and takes them out of set.
func (r *reading) variables(f field, set map[string]string) {
	name := variable(f.key)
	at := Fault{Source: name}
	value, here := set[name]
	delete(set, name)
	path, there := "", false
	if f.secret {
		path, there = set[name+fileSuffix]
		delete(set, name+fileSuffix)
	}
	switch {
	case here && there:
		at.Key, at.Say = f.key, "is set, and so is "+name+fileSuffix+"; keep one"
		r.add(at)
	case here:
		r.set(f, at, f.split(value))
	case there:
		r.fromFile(f, Fault{Source: name + fileSuffix, Key: f.key}, path)
	}
}

// split cuts a list at commas; any other value stays whole.
func (f field) split(value string) []string {
	if f.shape != list {
		return []string{value}
	}
	var items []string
	for item := range strings.SplitSeq(value, ",") {
		if item = strings.TrimSpace(item); item != "" {
			items = append(items, item)
		}
	}
	return items
}

// fromFile reads a secret from a file, without the newline at its end.
func (r *reading) fromFile(f field, at Fault, path string) {
	secret, open, err := loadSecret(path)
	if err != nil {
		at.Say = fmt.Sprintf("names the file %s, which cannot be read (%v)", path, err)
		r.add(at)
		return
	}
	r.set(f, at, f.split(strings.ReplaceAll(secret, "\n", ","))) // a list has an item on each line
	if open {
		at.Say, at.Warning = fmt.Sprintf("names the file %s, which others on this machine can read; chmod 600 it", path), true
		r.add(at)
	}
}

// loadSecret reads a file with one secret; open tells that not only its owner can read it.
func loadSecret(path string) (secret string, open bool, err error) {
	f, err := os.Open(path)
	if err != nil {
		return "", false, bare(err)
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return "", false, bare(err)
	}
	data, err := io.ReadAll(io.LimitReader(f, maxSecretBytes+1))
	switch {
	case err != nil:
		return "", false, bare(err)
	case len(data) > maxSecretBytes:
		return "", false, fmt.Errorf("larger than %d bytes", maxSecretBytes)
	}
	secret = strings.TrimRight(string(data), "\r\n")
	if secret == "" {
		return "", false, fmt.Errorf("it is empty")
	}
	return secret, TooOpen(info), nil
}

// TooOpen reports whether others than the owner can read or change a file. Windows has no such modes.
func TooOpen(info os.FileInfo) bool {
	return runtime.GOOS != "windows" && info.Mode().Perm()&0o077 != 0
}

// strangers warns of variables that no key has. They are no faults: a cluster sets some of its own for a service of our name.
func (r *reading) strangers(set map[string]string) {
	names := make([]string, 0, 2*len(r.order))
	for _, key := range r.order {
		names = append(names, variable(key))
		if r.fields[key].secret {
			names = append(names, variable(key)+fileSuffix)
		}
	}
	var unknown []string
	for name := range set {
		unknown = append(unknown, name)
	}
	slices.Sort(unknown)
	for _, name := range unknown {
		say := "is not known and has no effect"
		if w := near(name, names); w != "" {
			say += "; did you mean " + w + "?"
		}
		r.add(Fault{Source: name, Say: say, Warning: true})
	}
}
