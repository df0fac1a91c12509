package main

import (
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"
)

// Set by the linker: the version at release, and the commit where the build has no repository to ask, as in an image.
var (
	version = "dev"
	commit  = ""
)

func newVersion() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "Print the version",
		Args:  noArgs,
		Run: func(c *cobra.Command, _ []string) {
			fmt.Fprintf(c.OutOrStdout(), "kallybot %s%s %s\n", version, revision(), runtime.Version())
		},
	}
}

// revision is the commit the program was built from, where the build recorded it.
func revision() string {
	if commit != "" {
		return " (" + commit + ")"
	}
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return ""
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" {
			return " (" + s.Value + ")"
		}
	}
	return ""
}

// userAgent is how the program names itself to the API.
func userAgent() string { return "kallybot/" + version }
