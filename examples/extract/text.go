package main

import (
	"bytes"
	"cmp"
	"fmt"
	"math"
	"slices"
	"strings"
	"time"

	"github.com/gainsay-go/gainsay/claims"
)

// writeText lists the claims of a document, then what its names, times and quantities were taken for.
func writeText(b *bytes.Buffer, a *claims.Analysis) {
	d := a.Document
	fmt.Fprintf(b, "%s\n", strings.Join(present(d.ID, d.Source, day(d.Published), d.Title), " · "))
	for _, c := range a.Claims {
		fmt.Fprintf(b, "\n%-4s “%s”\n     %s: %s\n", c.ID, oneLine(c.Text), c.By(), reading(c))
	}
	section(b, "Entities", slices.DeleteFunc(slices.Clone(a.Entities), (*claims.Entity).Passing), func(e *claims.Entity) string {
		what := []string{string(e.Kind)}
		for _, o := range e.Roles {
			what = append(what, o.String())
		}
		return fmt.Sprintf("%s: %s, %d mentions", e.Name, strings.Join(what, ", "), len(e.Mentions))
	})
	section(b, "Times", a.Times, func(t *claims.Time) string {
		return fmt.Sprintf("%s = %s", oneLine(t.Text), cmp.Or(strings.Join(present(t.Value.Value, t.Mod), " "), "unresolved"))
	})
	section(b, "Quantities", a.Quantities, func(q *claims.Quantity) string {
		return strings.Join(present(oneLine(q.Text)+" =", interval(q), q.Unit, q.Of), " ")
	})
	b.WriteByte('\n')
}

// reading is what was read off a claim: "kill(object nine dockworkers) negative possible +1.5 at Monday".
func reading(c *claims.Claim) string {
	var args, rest []string
	for _, a := range c.Arguments {
		args = append(args, fmt.Sprintf("%s %s", a.Role, oneLine(a.Text)))
	}
	if c.Polarity == claims.Negative {
		rest = append(rest, string(c.Polarity))
	}
	rest = append(rest, string(c.Modality), fmt.Sprintf("%+.1f", c.Factuality))
	for _, r := range c.Relations {
		rest = append(rest, fmt.Sprintf("%s %s", r.Kind, r.To.ID))
	}
	return fmt.Sprintf("%s(%s) %s", c.Predicate.Lemma, strings.Join(args, "; "), strings.Join(rest, " "))
}

// section lists items under a heading.
func section[T any](b *bytes.Buffer, heading string, items []T, line func(T) string) {
	if len(items) == 0 {
		return
	}
	fmt.Fprintf(b, "\n%s\n", heading)
	for _, x := range items {
		fmt.Fprintf(b, "  %s\n", line(x))
	}
}

// interval writes the bounds of a quantity: "7", "7…", "more than 12" as "12<…".
func interval(q *claims.Quantity) string {
	if q.Low == q.High {
		return fmt.Sprintf("%g", q.Low)
	}
	low, high := "", ""
	if !math.IsInf(q.Low, 0) {
		low = fmt.Sprintf("%g", q.Low)
	}
	if !math.IsInf(q.High, 0) {
		high = fmt.Sprintf("%g", q.High)
	}
	if q.OpenLow {
		low += "<"
	}
	if q.OpenHigh {
		high = "<" + high
	}
	return low + "…" + high
}

// present are those of the strings that are not empty.
func present(all ...string) []string {
	var out []string
	for _, s := range all {
		if s != "" {
			out = append(out, s)
		}
	}
	return out
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// day writes a date, empty for none.
func day(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(time.DateOnly)
}
