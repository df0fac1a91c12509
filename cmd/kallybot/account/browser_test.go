package account

import (
	"strings"
	"testing"
)

func TestBrowserIsTheSystemsOwn(t *testing.T) {
	t.Parallel()
	for name, row := range map[string]struct {
		system  string
		environ map[string]string
		want    string
	}{
		"chosen":              {"linux", map[string]string{"BROWSER": "lynx", "DISPLAY": ":0"}, "lynx"},
		"a desktop":           {"linux", map[string]string{"DISPLAY": ":0"}, "xdg-open"},
		"a newer desktop":     {"freebsd", map[string]string{"WAYLAND_DISPLAY": "wayland-0"}, "xdg-open"},
		"without a screen":    {"linux", nil, ""},
		"another vendor's":    {"darwin", nil, "open"},
		"yet another's":       {"windows", nil, "rundll32 url.dll,FileProtocolHandler"},
		"chosen on any other": {"darwin", map[string]string{"BROWSER": "lynx"}, "lynx"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			name, args := opener(row.system, func(key string) string { return row.environ[key] })
			if got := strings.Join(append([]string{name}, args...), " "); got != row.want {
				t.Errorf("got %s, want %s", got, row.want)
			}
		})
	}
}
