package compare

import "fmt"

// gates says of a pair which question stopped it.
func (p *pair) gates() []Gate {
	gs := []Gate{
		{"asserted", p.a.mood != irreal && p.b.mood != irreal, []string{fmt.Sprintf("%s, %s", p.a.Modality, p.b.Modality)}},
		{"predicate", p.opposed || p.similar >= 70, []string{fmt.Sprintf("%s, %s: %d", p.ra.pred, p.rb.pred, p.similar)}},
		{"participants", p.anchored(), p.linkWhys()},
	}
	var tried []string
	for _, k := range Kinds() {
		r, ok := k.check(p)
		if !ok {
			continue
		}
		n, reasons := p.parting(k, r.link)
		gs = append(gs, Gate{"value", true, []string{k.Name + ": " + r.message}},
			Gate{"event", p.evidence+r.bonus-n >= k.enough-2, append(append([]string{fmt.Sprintf("evidence %d+%d−%d, enough %d", p.evidence, r.bonus, n, k.enough)}, p.why...), reasons...)},
			Gate{"exclusive", !r.doubtful, r.why})
		return gs
	}
	return append(gs, Gate{"value", false, append(tried, "no kind finds the two incompatible")})
}

func (p *pair) linkWhys() []string {
	var out []string
	for _, l := range p.links {
		out = append(out, fmt.Sprintf("%s: “%s”, “%s”: %s", l.role, l.a.Text, l.b.Text, [...]string{"unknown", "different", "related", "same"}[l.like]))
	}
	return out
}
