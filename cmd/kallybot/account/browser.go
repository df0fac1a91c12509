package account

import (
	"context"
	"os/exec"
	"runtime"
)

// OpenBrowser shows a page in this machine's browser, where there is one: the program that BROWSER names, or the system's own.
// Whether it worked is not known; the link is shown all the same.
func OpenBrowser(link string, getenv func(string) string) {
	name, args := opener(runtime.GOOS, getenv)
	if name == "" {
		return
	}
	c := exec.CommandContext(context.Background(), name, append(args, link)...) // it outlives this program
	if c.Start() == nil {
		go func() { _ = c.Wait() }()
	}
}

// opener is the program that shows a page, empty for none.
func opener(system string, getenv func(string) string) (name string, args []string) {
	if b := getenv("BROWSER"); b != "" {
		return b, nil
	}
	switch system {
	case "darwin":
		return "open", nil
	case "windows":
		return "rundll32", []string{"url.dll,FileProtocolHandler"}
	}
	if getenv("DISPLAY") == "" && getenv("WAYLAND_DISPLAY") == "" {
		return "", nil
	}
	return "xdg-open", nil
}
