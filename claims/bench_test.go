package claims_test

import (
	"context"
	"testing"

	"github.com/gainsay-go/gainsay/claims"
)

// BenchmarkExtract reads the project's own five articles, each as a document.
func BenchmarkExtract(b *testing.B) {
	var docs []claims.Document
	size := 0
	for d, err := range claims.ReadDocuments("../testdata/articles") {
		if err != nil {
			b.Fatal(err)
		}
		docs = append(docs, d)
		size += len(d.Text)
	}
	var x claims.Extractor
	extract := func() {
		for _, d := range docs {
			if _, err := x.Extract(context.Background(), d); err != nil {
				b.Fatal(err)
			}
		}
	}
	extract() // loads the models
	b.SetBytes(int64(size))
	b.ReportAllocs()
	b.ResetTimer()
	for range b.N {
		extract()
	}
}
