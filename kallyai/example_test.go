package kallyai_test

import (
	"context"
	"errors"
	"fmt"
	"net/http/httptest"
	"time"

	"github.com/kallybot/kallybot/kallyai"
	"github.com/kallybot/kallybot/kallyai/sandbox"
)

// offline is a sandbox whose calls take no time, and a client of it.
func offline() (client *kallyai.Client, end func()) {
	api := sandbox.New(sandbox.Config{Speed: 1e6, Now: func() time.Time { return time.Date(2026, 6, 12, 12, 0, 0, 0, time.UTC) }})
	server := httptest.NewServer(api)
	client, err := kallyai.New(kallyai.Config{BaseURL: server.URL, Token: kallyai.StaticToken(sandbox.DemoToken)})
	if err != nil {
		panic(err)
	}
	return client, func() { api.Close(); server.Close() }
}

func ExampleClient_CreateCall() {
	client, end := offline()
	defer end()
	call, err := client.CreateCall(context.Background(), "order-4711", kallyai.CallRequest{
		Submission: kallyai.Submission{
			TaskCategory: "restaurant", TaskDescription: "Book a table", RespondentPhone: "+14155550100", BusinessName: "Casa Lola",
			UserName: "Smith", AppointmentDate: "2026-06-13", AppointmentTime: "20:00", PartySize: 4,
		},
		Timezone: "America/New_York",
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(call.Status)
	fmt.Println(call.Highlights)
	// Output:
	// success
	// Casa Lola confirmed a table for four on Saturday 13 June at 8 pm under Smith.
}

// Whatever is not ambiguous is proof that nothing rang.
func ExampleAmbiguousError() {
	client, end := offline()
	defer end()
	for _, phone := range []string{"+14155550110", "+14155550122"} {
		_, err := client.CreateCall(context.Background(), "key-"+phone, kallyai.CallRequest{
			Submission: kallyai.Submission{TaskCategory: "general", TaskDescription: "Ask for the price", RespondentPhone: phone},
		})
		var lost *kallyai.AmbiguousError
		var refused *kallyai.Error
		switch {
		case errors.As(err, &lost):
			fmt.Println("it may have rung: look through the list")
		case errors.As(err, &refused):
			fmt.Println("nothing rang:", refused.Code)
		}
	}
	// Output:
	// it may have rung: look through the list
	// nothing rang: blocked_number
}

func ExampleClient_Transcript() {
	client, end := offline()
	defer end()
	ctx := context.Background()
	call, err := client.CreateCall(ctx, "key", kallyai.CallRequest{
		Submission: kallyai.Submission{
			TaskCategory: "general", TaskDescription: "Pregunta el precio de la silla", RespondentPhone: "+34915550100",
			BusinessName: "Muebles Sol", Language: "en", CallLanguage: "es",
		},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(call.Highlights)
	entries, err := client.Transcript(ctx, call.ID)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(entries[0].Speaker, entries[0].Content)
	// Output:
	// Muebles Sol answered: they do have it; the price is 679, tax included.
	// HUMAN Hola, Muebles Sol, ¿en qué puedo ayudarle?
}
