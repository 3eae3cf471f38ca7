package compare

import (
	"context"
	"encoding/json"
	"fmt"
	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/ud"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

type zzStory struct {
	ID        string
	Documents []claims.Document
	Conflicts []struct {
		Kind, Why string
		A, B      struct{ Doc, Quote string }
	}
}

func TestZZ(t *testing.T) {
	dir := os.Getenv("ZZ")
	want := os.Getenv("ZZS")
	if dir == "" {
		t.Skip()
	}
	files, _ := filepath.Glob(dir + "/*.json")
	for _, fn := range files {
		b, _ := os.ReadFile(fn)
		var st zzStory
		if err := json.Unmarshal(b, &st); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(st.ID, want) {
			continue
		}
		var x claims.Extractor
		var as []*claims.Analysis
		for _, d := range st.Documents {
			a, err := x.Extract(context.Background(), d)
			if err != nil {
				t.Fatal(err)
			}
			as = append(as, a)
		}
		r, _ := (&Comparer{}).Compare(context.Background(), as...)
		s := newStory(r.Analyses)
		for _, g := range st.Conflicts {
			hit := ""
			span := func(doc, q string) ud.Span {
				for _, d := range st.Documents {
					if d.ID == doc {
						i := strings.Index(d.Text, q)
						return ud.Span{Start: i, End: i + len(q)}
					}
				}
				return ud.Span{}
			}
			sa, sb := span(g.A.Doc, g.A.Quote), span(g.B.Doc, g.B.Quote)
			for _, f := range r.Findings {
				if f.Kind == g.Kind && f.Verdict == Conflict && (f.A.Doc == g.A.Doc && f.A.Span.Overlaps(sa) && f.B.Doc == g.B.Doc && f.B.Span.Overlaps(sb) || f.A.Doc == g.B.Doc && f.A.Span.Overlaps(sb) && f.B.Doc == g.A.Doc && f.B.Span.Overlaps(sa)) {
					hit = f.ID
				}
			}
			if hit != "" {
				continue
			}
			fmt.Printf("\n#### %s %s\n", st.ID, g.Kind)
			show := func(doc string, sp ud.Span, q string) []*fact {
				fmt.Println("==", q)
				var out []*fact
				for _, f := range s.facts {
					if f.Document.ID == doc && f.Span.Overlaps(sp) {
						out = append(out, f)
						fmt.Printf("   %s %s [%s l=%s] %s/%s by=%s %q when=%d\n", f.id, f.Form, f.Predicate.Lemma, f.Predicate.Light, f.Polarity, f.Modality, f.By(), f.Text, len(f.when))
						for _, a := range f.args {
							e := ""
							if a.entity != nil {
								e = a.entity.ID + ":" + a.entity.Name
							}
							fmt.Printf("        %s(%s) %q head=%s def=%v pl=%v ent=%s q=%v t=%v\n", a.Role, a.Preposition, a.Text, a.Head, a.Definite, a.Plural, e, a.Quantity != nil, a.Time != nil)
						}
						for _, q := range f.Quantities {
							fmt.Printf("        Q %q %v..%v %s of=%q/%s\n", q.Text, q.Low, q.High, q.Unit, q.Of, q.OfHead)
						}
						for _, q := range f.Times {
							fmt.Printf("        T %q %s\n", q.Text, q.Value.Value)
						}
						for _, q := range f.Relations {
							fmt.Printf("        R %s %s\n", q.Kind, q.To.ID)
						}
					}
				}
				return out
			}
			fa, fb := show(g.A.Doc, sa, g.A.Quote), show(g.B.Doc, sb, g.B.Quote)
			for _, a := range fa {
				for _, b := range fb {
					x, y := a, b
					if y.doc < x.doc {
						x, y = y, x
					}
					p := s.newPair(x, y)
					fmt.Printf("  ~ %s %s sim=%d opp=%v ev=%d rel=%d\n", x.id, y.id, p.similar, p.opposed, p.evidence, s.related[x.doc][y.doc])
					for _, gt := range p.gates() {
						fmt.Printf("      %v %s: %s\n", gt.Passed, gt.Name, strings.Join(gt.Why, "; "))
					}
				}
			}
		}
	}
}
