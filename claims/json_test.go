package claims

import (
	"bytes"
	"encoding/json"
	"math"
	"strings"
	"testing"

	"github.com/gainsay-go/gainsay/claims/quantity"
	"github.com/gainsay-go/gainsay/claims/ud"
)

func TestAnalysisJSON(t *testing.T) {
	parent := &Attribution{ID: "s1", Kind: Mixed}
	for _, c := range []struct {
		why  string
		a    Analysis
		want string // contained in the JSON
	}{
		{"no list is null", Analysis{Document: Document{ID: "<a>"}},
			`{"id":"<a>","entities":[],"times":[],"quantities":[],"attributions":[],"claims":[]}`},
		{"lists in an item are not null either", Analysis{Entities: []*Entity{{ID: "e1", Kind: Person}}},
			`{"id":"e1","name":"","kind":"person","aliases":[],"roles":[],"mentions":[]}`},
		{"an attribution without source and cue, interrupted, inside another",
			Analysis{Attributions: []*Attribution{{ID: "s2", Kind: Direct, Parent: parent, Negative: true,
				Content: Content{Span: ud.Span{Start: 1, End: 9}, Text: "a, b, c", Parts: []ud.Span{{Start: 1, End: 2}, {Start: 8, End: 9}}}}}},
			`{"id":"s2","kind":"direct","parent":"s1","polarity":"negative","source":null,"cue":null,` +
				`"content":{"start":1,"end":9,"text":"a, b, c","parts":[[1,2],[8,9]]}}`},
		{"a time that is not resolved", Analysis{Times: []*Time{{ID: "t1", Text: "then"}}},
			`{"id":"t1","start":0,"end":0,"text":"then","type":"","value":"","mod":"","from":null,"to":null}`},
		{"bounds that are open or missing", Analysis{Quantities: []*Quantity{
			{ID: "q1", Value: quantity.Value{Low: 12, High: math.Inf(1), OpenLow: true, OpenHigh: true}}}},
			`{"id":"q1","start":0,"end":0,"text":"","low":12,"high":null,"open":"low high","unit":"","of":"","hedge":""}`},
		{"an argument in the plural", Analysis{Claims: []*Claim{{ID: "c1", Document: &Document{ID: "a"}, Arguments: []*Argument{{Role: Object, Plural: true}}}}},
			`"arguments":[{"role":"object","start":0,"end":0,"text":"","head":"","entity":null,"time":null,"quantity":null,"definite":false,"number":"plur"}],` +
				`"times":[],"quantities":[]`},
	} {
		data, err := c.a.MarshalJSON()
		if err != nil {
			t.Errorf("%s: %v", c.why, err)
		}
		if !strings.Contains(string(data), c.want) {
			t.Errorf("%s: no\n%s in\n%s", c.why, c.want, data)
		}
	}
}

func TestRecords(t *testing.T) {
	e := &Entity{ID: "e1"}
	a := Analysis{Document: Document{ID: "d.txt"}}
	first := &Claim{ID: "c1", Document: &a.Document, Arguments: []*Argument{{Entity: e}}}
	a.Claims = []*Claim{first, {ID: "c2", Document: &a.Document, Relations: []Relation{{After, first}}}}
	r, err := a.Records(func(*Entity) string { return "merged" })
	if err != nil {
		t.Fatal(err)
	}
	var got []struct {
		ID, Doc   string
		Arguments []struct{ Entity string }
		Relations []struct{ To string }
	}
	all := append(append([]byte("["), bytes.Join([][]byte{r.Claims[0], r.Claims[1]}, []byte(","))...), ']')
	if err := json.Unmarshal(all, &got); err != nil {
		t.Fatal(err)
	}
	if got[0].ID != "d.txt#c1" || got[0].Doc != "d.txt" || got[0].Arguments[0].Entity != "merged" {
		t.Errorf("ids are not those of the whole output: %+v", got[0])
	}
	if to := got[1].Relations[0].To; to != "d.txt#c1" {
		t.Errorf("the relation leads to %q", to)
	}
}
