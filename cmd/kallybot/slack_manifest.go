package main

import (
	"fmt"
	"net/url"

	"github.com/spf13/cobra"

	"github.com/kallybot/kallybot/bots/slack"
	"github.com/kallybot/kallybot/conversation/lang"
)

func newSlackManifest() *cobra.Command {
	var address string
	c := &cobra.Command{
		Use:   "slack-manifest",
		Short: "Print the manifest of the Slack app",
		Long: "Prints the manifest to make the Slack app from, with the scopes and events that this program uses and no others.\n" +
			"Without --url the app uses Socket Mode.",
		Args: noArgs,
		RunE: func(c *cobra.Command, _ []string) error {
			if u, err := url.Parse(address); address != "" && (err != nil || u.Scheme != "https" || u.Host == "") {
				return fmt.Errorf("%q is no address that Slack delivers to; write one such as https://bot.example.com", address)
			}
			say, err := lang.Load()
			if err != nil {
				return failure{err}
			}
			m, err := slack.Manifest(words(say), address)
			if err != nil {
				return failure{err}
			}
			_, err = fmt.Fprintln(c.OutOrStdout(), string(m))
			return err
		},
	}
	c.Flags().StringVar(&address, "url", "", "where Slack delivers by HTTP, such as https://bot.example.com")
	return c
}

// words are those of the manifest. It has one language for everybody.
func words(say *lang.Catalogue) slack.Words {
	t := func(key string) string { return say.Say("en", key, nil) }
	return slack.Words{
		Name: t("app.name"), Short: t("menu.short"), Long: t("app.about"), Command: t("menu.call"), Hint: t("app.hint"),
		NewCall: t("button.new_call"), CallThisNumber: t("app.call_this_number"),
	}
}
