package sandbox_test

import (
	"context"
	"fmt"
	"net/http/httptest"

	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

func ExampleOutcomes() {
	for _, o := range sandbox.Outcomes()[:4] {
		fmt.Println(o.Digits, o.About)
	}
	// Output:
	// 0100 success
	// 0101 no answer
	// 0102 busy
	// 0103 voicemail
}

// A test that wants to know what a program really dials asks the sandbox, not the program.
func ExampleServer_DialedTo() {
	api := sandbox.New(sandbox.Config{Speed: 1e6})
	server := httptest.NewServer(api)
	defer server.Close()
	defer api.Close()

	client, err := kallyai.New(kallyai.Config{BaseURL: server.URL, Token: kallyai.StaticToken(sandbox.DemoToken)})
	if err != nil {
		fmt.Println(err)
		return
	}
	const phone = "+34915550113" // calls, although the answer is a server error
	_, err = client.CreateCall(context.Background(), "key", kallyai.CallRequest{
		Submission: kallyai.Submission{TaskCategory: "general", TaskDescription: "Ask for the price", RespondentPhone: phone},
	})
	fmt.Println("failed:", err != nil)
	fmt.Println("dialled:", api.DialedTo(phone))
	// Output:
	// failed: true
	// dialled: 1
}
