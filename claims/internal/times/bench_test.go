package times

import (
	"strings"
	"testing"
	"time"

	"github.com/gainsay-go/gainsay/claims/internal/segment"
)

func BenchmarkFind(b *testing.B) {
	const text = "The council voted on Tuesday to close the old harbour road, two years after a storm had washed away a third of its " +
		"sea wall. Traffic will be led through the town until the end of March 2025, officials said. “We looked at every other way,” " +
		"the mayor told reporters shortly after 9:15 a.m., adding that repairs would cost about 14 million euros and take 18 months. " +
		"Residents, some of whom have lived by the sea since the 1960s, were not convinced, and a petition that began last week had 3,200 names by noon.\n\n"
	doc := strings.Repeat(text, 20)
	sents := segment.Split(doc)
	published := time.Date(2024, 3, 6, 18, 0, 0, 0, time.UTC)
	b.SetBytes(int64(len(doc)))
	b.ReportAllocs()
	for b.Loop() {
		Find(doc, sents, published)
	}
}
