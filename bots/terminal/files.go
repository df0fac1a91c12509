package terminal

import (
	"errors"
	"io/fs"
	"mime"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/kallybot/kallybot/conversation/chat"
)

// attachment is a file as it is shown: a line that names it, and its text where it is not saved and can be read.
type attachment struct{ name, text string }

// attach saves fs where the configuration names a folder. A file that cannot be saved is shown all the same, so that a
// full disk never holds back a result.
func (a *Adapter) attach(fs []chat.File) []attachment {
	var out []attachment
	for _, f := range fs {
		out = append(out, a.attachOne(f))
	}
	return out
}

func (a *Adapter) attachOne(f chat.File) attachment {
	name := fileName(f.Name)
	if a.config.Files == "" {
		return attachment{name: name, text: readable(f)}
	}
	path, err := save(a.config.Files, name, f.Data)
	if err != nil {
		return attachment{name: phrase(a.config.Words.NotSaved, "{name}", name), text: readable(f)}
	}
	return attachment{name: phrase(a.config.Words.Saved, "{path}", oneLine(path))}
}

// phrase puts value into the sentence, or is value alone when there is no sentence.
func phrase(sentence, placeholder, value string) string {
	if sentence == "" {
		return value
	}
	return strings.ReplaceAll(oneLine(sentence), placeholder, value)
}

// readable is the content of plain text; of any other type nothing.
func readable(f chat.File) string {
	kind, _, err := mime.ParseMediaType(f.Type)
	if err != nil || kind != "text/plain" || !utf8.Valid(f.Data) {
		return ""
	}
	return strings.TrimSpace(clean(string(f.Data)))
}

// maxFileName is the longest name of a saved file in bytes, so that a number fits behind it on any file system.
const maxFileName = 200

// fileName makes name harmless: one visible path element that hides nothing and means nothing to a shell or a system.
func fileName(name string) string {
	name = strings.Map(func(r rune) rune {
		if strings.ContainsRune(`/\:*?"<>|`, r) {
			return '_'
		}
		return r
	}, oneLine(name))
	name = strings.Trim(name, ". ")
	for len(name) > maxFileName {
		_, n := utf8.DecodeRuneInString(name)
		name = name[n:] // from the front: the end says what the file is
	}
	if name == "" {
		return "file"
	}
	return name
}

// save writes data for nobody but this user and never over another file: a number goes before the extension instead.
func save(dir, name string, data []byte) (string, error) {
	ext := filepath.Ext(name)
	for n := 1; ; n++ {
		path := filepath.Join(dir, name)
		if n > 1 {
			path = filepath.Join(dir, strings.TrimSuffix(name, ext)+"-"+strconv.Itoa(n)+ext)
		}
		f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err != nil {
			return "", err
		}
		if _, err := f.Write(data); err != nil {
			_ = f.Close()
			_ = os.Remove(path)
			return "", err
		}
		return path, f.Close()
	}
}
