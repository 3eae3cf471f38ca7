package claims

import (
	"strconv"

	"github.com/gainsay-go/gainsay/claims/internal/quantities"
	"github.com/gainsay-go/gainsay/claims/internal/times"
	"github.com/gainsay-go/gainsay/claims/ud"
)

// findTimes recognizes the time expressions of a document.
func findTimes(d *Document, sentences []ud.Sentence) []*Time {
	var out []*Time
	for _, f := range times.Find(d.Text, sentences, d.Published) {
		out = append(out, &Time{ID: "t" + strconv.Itoa(len(out)+1), Span: f.Span, Text: f.Span.Of(d.Text), Value: f.Value, Sentence: f.Sentence, Head: f.Head})
	}
	return out
}

// findQuantities recognizes the numbers, amounts and percentages of a document that are no times.
func findQuantities(d *Document, sentences []ud.Sentence, taken []*Time) []*Quantity {
	spans := make([]ud.Span, len(taken))
	for i, t := range taken {
		spans[i] = t.Span
	}
	var out []*Quantity
	for _, f := range quantities.Find(d.Text, sentences, spans) {
		out = append(out, &Quantity{ID: "q" + strconv.Itoa(len(out)+1), Span: f.Span, Text: f.Span.Of(d.Text), Value: f.Value, Of: f.Of, OfHead: f.OfHead, Per: f.Per,
			Ordinal: f.Ordinal, Sentence: f.Sentence, Head: f.Head})
	}
	return out
}
