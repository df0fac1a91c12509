package reader_test

import (
	"context"
	"fmt"
	"net/http/httptest"

	"github.com/kallybot/kallybot/conversation/nlu"
	"github.com/kallybot/kallybot/conversation/reader"
)

func ExampleReader_Read() {
	// A server that speaks the API, such as Ollama's; this one always answers the same.
	server := httptest.NewServer(writes(facts(
		said{"party_size", "3", "my parents and me"},
		said{"phone", "+34600000000", "600 000 000"}, // made up: not in the message
	)))
	defer server.Close()

	r, err := reader.New(reader.Config{URL: server.URL + "/v1", Name: "small"})
	if err != nil {
		fmt.Println(err)
		return
	}
	found, err := r.Read(context.Background(), request("Room for my parents and me at the usual place?"), nlu.Reading{})
	fmt.Println(values(found), err)
	// Output: [party_size=3] <nil>
}

func ExampleWanted() {
	fmt.Println(reader.Wanted(nlu.Reading{}, "We would love to eat at the place by the old harbour"))
	fmt.Println(reader.Wanted(nlu.Reading{}, "tomorrow at nine"))
	// Output:
	// true
	// false
}
