package times

import (
	"testing"
	"time"

	"github.com/gainsay-go/gainsay/claims/internal/segment"
)

func FuzzFind(f *testing.F) {
	for _, s := range []string{"On Tuesday at 9:15 a.m. EST, 5–7 March 2024.", "the ’90s, mid-1980s; half past six", "two years and a half ago “today’s”", "the eve of Sunday’s vote; a few days later; two hours later (0345 GMT Tuesday); five years ago this month", "week 31 of 2027, Labor Day weekend, 20170302, 10 to 15 days or so, year-end", "Q1 2024 05/03/2024 12:60 31 Feb. 99999999999", "\xff Monday\u00a0the 21st"} {
		f.Add(s, int64(1709650800))
		f.Add(s, int64(-1<<62))
	}
	f.Fuzz(func(t *testing.T, text string, at int64) {
		published := time.Unix(at%(1<<36), 0).UTC()
		if at == 0 {
			published = time.Time{}
		}
		last := 0
		for _, x := range Find(text, segment.Split(text), published) {
			if x.Start < last || x.End <= x.Start || x.End > len(text) || x.First >= x.Last || x.Head < x.First || x.Head >= x.Last {
				t.Fatalf("bad span %+v", x)
			}
			v := x.Value
			if !v.From.IsZero() && !v.To.IsZero() && !v.From.Before(v.To) {
				t.Fatalf("%q: from %v, to %v", x.Of(text), v.From, v.To)
			}
			last = x.End
		}
	})
}
