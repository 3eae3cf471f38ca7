package compare

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/gainsay-go/gainsay/claims"
)

// TextPrinter writes reports for people to read in a terminal.
type TextPrinter struct {
	Bold       bool // mark the words that differ by the terminal's bold face, not by ‹ ›
	Agreements bool // list the agreements too, not only their number
}

// Print writes a report: its counts, then each finding with both quotes, who asserts them, and why they were compared.
func (p TextPrinter) Print(w io.Writer, r *Report) error {
	var b bytes.Buffer
	if r.ID != "" {
		fmt.Fprintf(&b, "%s: ", r.ID)
	}
	fmt.Fprintf(&b, "%s, %s: %s.\n", count(r.Stats.Documents, "document"), count(r.Stats.Claims, "claim"), r.tally())
	for _, f := range r.Findings {
		if f.Verdict != Agreement || p.Agreements {
			p.finding(&b, r, f)
		}
	}
	_, err := w.Write(b.Bytes())
	return err
}

// tally counts the findings by verdict: "2 conflicts, 1 tension".
func (r *Report) tally() string {
	n := map[Verdict]int{}
	for _, f := range r.Findings {
		n[f.Verdict]++
	}
	parts := []string{count(n[Conflict], "conflict")}
	for _, v := range []Verdict{Tension, Update, Agreement} {
		if n[v] > 0 {
			parts = append(parts, count(n[v], string(v)))
		}
	}
	return strings.Join(parts, ", ")
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

func (p TextPrinter) finding(b *bytes.Buffer, r *Report, f Finding) {
	fmt.Fprintf(b, "\n%s  %s  %.2f  %s\n", f.ID, strings.TrimSpace(string(f.Verdict)+" "+f.Kind), f.Score, f.Message)
	p.side(b, r, f.A)
	p.side(b, r, f.B)
	for i, why := range f.Why {
		label := "why"
		if i > 0 {
			label = ""
		}
		fmt.Fprintf(b, "  %-5s%s\n", label, why)
	}
}

// side writes one quote: who published it and when, the words themselves, and who asserts them there.
func (p TextPrinter) side(b *bytes.Buffer, r *Report, s Side) {
	d := r.document(s.Doc)
	name := d.Publisher()
	if !d.Published.IsZero() {
		name += ", " + d.Published.Format("2 January 2006")
	}
	if s.By != d.Publisher() {
		name += ", by " + s.By
	}
	if s.Claim != nil {
		name += fmt.Sprintf(" [%s#%s]", s.Doc, s.Claim.ID)
	}
	fmt.Fprintf(b, "  %s\n       “%s”\n", name, p.quote(s))
}

func (p TextPrinter) quote(s Side) string {
	before, focus, after := s.Split()
	left, right := "‹", "›"
	switch {
	case focus == "":
		left, right = "", ""
	case p.Bold:
		left, right = "\x1b[1m", "\x1b[0m"
	}
	marked := plain(before) + left + plain(focus) + right + plain(after)
	return strings.Join(strings.Fields(marked), " ")
}

// plain puts blanks for control characters: a document shall not command the reader's terminal.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
}

// document is the document of the given id.
func (r *Report) document(id string) claims.Document {
	for _, d := range r.Documents {
		if d.ID == id {
			return d
		}
	}
	return claims.Document{ID: id}
}
