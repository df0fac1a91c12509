// Package config reads what the operator wrote, from a YAML file and the environment, and names everything that is wrong
// with it at once. It accepts nothing that the program would not act on.
package config

import "slices"

// Config is a configuration that was read and checked. Every part owns its keys: their fields, defaults and checks stand
// in the file named after it.
type Config struct {
	Data     Data
	KallyAI  KallyAI
	Calls    Calls
	Access   Access
	Defaults Defaults
	Telegram Telegram
	Slack    Slack
	HTTP     HTTP
	Model    Model
	Traces   Traces
	Log      Log
}

// Default is the configuration of an operator who wrote nothing. It lacks a platform, so that no program can run with it.
func Default() Config {
	return Config{
		Data: defaultData, KallyAI: defaultKallyAI, Calls: defaultCalls, Access: defaultAccess, Defaults: defaultDefaults,
		Telegram: defaultTelegram, Slack: defaultSlack, HTTP: defaultHTTP, Model: defaultModel, Traces: defaultTraces, Log: defaultLog,
	}
}

// Read reads the file, then the variables of environ (NAME=value, as os.Environ gives them), which win. The warnings tell
// what is doubtful and prevents nothing. The error is Faults; then the configuration must not be used.
func Read(file string, environ []string) (Config, Faults, error) {
	c := Default()
	r := c.read(file, environ)
	if len(r.faults) > 0 {
		return Config{}, r.warnings.sorted(), r.faults.sorted()
	}
	return c, r.warnings.sorted(), nil
}

// read fills c.
func (c *Config) read(file string, environ []string) *reading {
	r := newReading(file, c.fields())
	whole := r.readFile()
	r.readEnviron(environ)
	if whole {
		r.judge(c.check())
	}
	return r
}

// fields are all keys there are. Reading them changes c.
func (c *Config) fields() []field {
	return slices.Concat(
		c.Data.fields(), c.KallyAI.fields(), c.Calls.fields(), c.Access.fields(), c.Defaults.fields(),
		c.Telegram.fields(), c.Slack.fields(), c.HTTP.fields(), c.Model.fields(), c.Traces.fields(), c.Log.fields(),
	)
}

// check finds what is wrong although each key by itself is right.
func (c *Config) check() Faults {
	found := slices.Concat(
		c.Data.check(), c.KallyAI.check(c.Data.Driver), c.Access.check(), c.Telegram.check(), c.Slack.check(), c.HTTP.check(),
		c.Model.check(), c.Traces.check(),
	)
	if c.KallyAI.Account == "personal" {
		found = append(found, c.Data.need("the tokens of people, who each sign in", "set kallyai.account: shared, for one account that all calls run on")...)
	}
	if c.KallyAI.Account == "shared" && c.Data.Driver == Postgres {
		found = append(found, c.Data.need("the shared account's tokens in the database", "set data.driver: bolt, for one process")...)
	}
	if c.Slack.Many() {
		found = append(found, c.Data.need("the tokens of the workspaces on Slack", "use slack.bot_token, for one workspace")...)
		found = append(found, c.HTTP.need("/slack/install", "slack.client_id")...)
	}
	if !c.Telegram.On() && !c.Slack.On() {
		found = append(found, bad("telegram.token",
			"no platform is configured; write the token that @BotFather gave for your bot, or set %s; for Slack write slack.bot_token", variable("telegram.token")))
	}
	return found
}

// SealsAccounts tells whether tokens of KallyAI accounts lie sealed in the store: those of people, and the shared account's where
// several processes use the store.
func (c *Config) SealsAccounts() bool {
	return c.KallyAI.Account == "personal" || c.Data.Driver == Postgres
}
