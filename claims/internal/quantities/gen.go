//go:build ignore

// Gen writes ../../quantity/units.tsv (how units convert) and units.tsv (how English names them) from Unicode CLDR and
// quantulum3; gen_units.tsv and gen_currencies.tsv choose among them and add spellings of ours.
// Usage, in this directory: go run gen.go ../../../../shared/data/lexicon
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"
)

// ambiguous are spellings that are commoner as other words, or as another unit.
const ambiguous = `|point|points|pt|bar|bit|bits|drop|in|a|d|t|st|au|f|c|k|w|v|j|g|h|l|m|cal|pa|p|b|mb|gb|tb|kt|ua|rps|ha|"|'|pound|pounds|'` +
	`|gram of|stone|stones|cup of|year|years|month|months|week|weeks|day|days|y|yrs|deg|mi|hl|ct|pi|ly|`

type unit struct {
	symbol, id, dimension string
	factor, offset        float64
	names                 []string
}

type cldr struct {
	Convert map[string]struct {
		Base   string `json:"_baseUnit"`
		Factor string `json:"_factor"`
		Offset string `json:"_offset"`
	} `json:"convertUnits"`
	Constants map[string]struct {
		Value string `json:"_value"`
	} `json:"unitConstants"`
}

var dir string

func main() {
	dir = os.Args[1]
	var c cldr
	read("cldr-unit-conversions.json", &c)
	var named struct {
		Long map[string]map[string]string `json:"long"`
	}
	read("cldr-units.json", &named)
	var q struct {
		Units map[string]struct{ Surfaces, Symbols []string } `json:"units"`
	}
	read("quantulum3-units.json", &q)

	var units []unit
	for _, line := range rows("gen_units.tsv") {
		f := append(strings.Split(line, "\t"), "")
		u := unit{symbol: f[0], id: f[1], names: append(split(f[2]), f[0])}
		if rest, ok := strings.CutPrefix(u.id, "="); ok {
			d, x, _ := strings.Cut(rest, " ")
			u.dimension, u.factor = d, number(x)
		} else {
			_, id, _ := strings.Cut(u.id, "-")
			u.dimension, u.factor, u.offset = c.unit(id)
		}
		for _, k := range []string{"one", "other"} {
			if p := named.Long[u.id]["unitPattern-count-"+k]; p != "" {
				n := strings.TrimSpace(strings.ReplaceAll(p, "{0}", ""))
				u.names = append(u.names, n)
				if s := q.Units[n]; k == "one" {
					u.names = append(append(u.names, short(s.Surfaces)...), s.Symbols...)
				}
			}
		}
		units = append(units, u)
	}
	writeUnits(units)
	writeNames(units)
}

// unit takes CLDR's identifier apart: numerator-per-denominator of prefixed, perhaps squared units.
func (c cldr) unit(id string) (dimension string, factor, offset float64) {
	over, under, per := strings.Cut(id, "-per-")
	dimension, factor, offset = c.product(over)
	if per {
		d, f, _ := c.product(under)
		dimension, factor = dimension+"/"+d, factor/f
	}
	return canonical(dimension), factor, offset
}

// canonical names dimensions by the quantity where CLDR gives a product of base units.
func canonical(d string) string {
	for _, p := range [][2]string{
		{"meter", "length"}, {"kilogram", "mass"}, {"square-meter", "area"}, {"meter2", "area"}, {"cubic-meter", "volume"}, {"meter3", "volume"},
		{"meter/second", "speed"}, {"meter-per-second", "speed"}, {"kelvin", "temperature"}, {"kilogram-square-meter-per-cubic-second", "power"},
		{"kilogram-square-meter-per-square-second", "energy"}, {"revolution-per-second", "frequency"}, {"per-second", "frequency"},
		{"kilogram-per-meter-square-second", "pressure"}, {"kilogram-meter-per-square-second/square-meter", "pressure"},
		{"kilogram-square-meter-per-cubic-second-ampere", "voltage"}, {"ampere", "current"}, {"part", "share"}, {"portion", "share"},
		{"revolution", "angle"}, {"bit", "information"}, {"cubic-meter/second", "flow"}, {"meter/cubic-meter", "consumption"},
	} {
		if d == p[0] {
			return p[1]
		}
	}
	return d
}

func (c cldr) product(id string) (string, float64, float64) {
	special := map[string][3]any{
		"second": {"second", 1.0, 0.0}, "kilowatt-hour": {"kilogram-square-meter-per-square-second", 3.6e6, 0.0}, "day": {"second", 86400.0, 0.0},
		"hour": {"second", 3600.0, 0.0}, "megawatt-hour": {"kilogram-square-meter-per-square-second", 3.6e9, 0.0},
		"gigawatt-hour": {"kilogram-square-meter-per-square-second", 3.6e12, 0.0}, "terawatt-hour": {"kilogram-square-meter-per-square-second", 3.6e15, 0.0},
		"acre-foot": {"cubic-meter", 4046.8564224 * .3048, 0.0}, "permyriad": {"portion", 1e-4, 0.0},
		"pound-force-per-square-inch": {"kilogram-per-meter-square-second", 6894.757293168, 0.0},
	}
	if s, ok := special[id]; ok {
		return s[0].(string), s[1].(float64), s[2].(float64)
	}
	if rest, ok := strings.CutPrefix(id, "square-"); ok {
		_, f, _ := c.product(rest)
		return "square-meter", f * f, 0
	}
	if rest, ok := strings.CutPrefix(id, "cubic-"); ok {
		_, f, _ := c.product(rest)
		return "cubic-meter", f * f * f, 0
	}
	if u, ok := c.Convert[id]; ok {
		return u.Base, c.eval(u.Factor), c.eval0(u.Offset)
	}
	for p, f := range map[string]float64{"kilo": 1e3, "mega": 1e6, "giga": 1e9, "tera": 1e12, "peta": 1e15, "hecto": 1e2, "deci": .1, "centi": .01, "milli": 1e-3, "micro": 1e-6, "nano": 1e-9} {
		if rest, ok := strings.CutPrefix(id, p); ok {
			if u, ok := c.Convert[rest]; ok {
				return u.Base, f * c.eval(u.Factor), 0
			}
			if rest == "gram" {
				return "kilogram", f * 1e-3, 0
			}
		}
	}
	log.Fatalf("no conversion for %q", id)
	return "", 0, 0
}

func (c cldr) eval0(s string) float64 {
	if s == "" {
		return 0
	}
	return c.eval(s)
}

// eval works out a quotient of products of numbers and CLDR's constants: a stroke divides by all that follows it.
func (c cldr) eval(s string) float64 {
	over, under, divided := strings.Cut(strings.ReplaceAll(s, " ", ""), "/")
	x := 1.0
	for _, term := range strings.Split(over, "*") {
		v, err := strconv.ParseFloat(term, 64)
		if k, ok := c.Constants[term]; ok {
			v = c.eval(k.Value)
		} else if err != nil && term != "" {
			log.Fatalf("cannot read %q", s)
		} else if term == "" {
			v = 1
		}
		x *= v
	}
	if divided {
		x /= c.eval(under)
	}
	return x
}

func writeUnits(units []unit) {
	lines := []string{}
	for _, u := range units {
		lines = append(lines, fmt.Sprintf("%s\t%s\t%.12g\t%.12g", u.symbol, u.dimension, u.factor, u.offset))
	}
	save("../../quantity/units.tsv", "Unicode CLDR 47, units.xml (unit conversions); pp and bp are ours", "Unicode-3.0",
		"symbol\tdimension\tfactor to the dimension's base unit\toffset added after it", lines)
}

func writeNames(units []unit) {
	at := map[string]string{}
	for _, u := range units {
		if u.dimension == "age" {
			continue // "54 years" is a duration, and ages are read elsewhere
		}
		for _, n := range u.names {
			for _, v := range variants(n) {
				if strings.Contains(ambiguous, "|"+strings.ToLower(v)+"|") && v != u.symbol {
					continue
				}
				if _, ok := at[v]; !ok {
					at[v] = v + "\t" + u.symbol + "\tunit"
				}
			}
		}
	}
	for n, code := range currencies() {
		for _, v := range variants(n) {
			if _, ok := at[v]; !ok {
				at[v] = v + "\t" + code + "\tmoney"
			}
		}
	}
	lines := []string{}
	for _, l := range at {
		lines = append(lines, l)
	}
	save("units.tsv", "Unicode CLDR 47 (units, currencies; Unicode-3.0), quantulum3 (surfaces; MIT) and our own spellings", "Unicode-3.0 and MIT",
		"spelling (with capitals: exactly so; else any)\tunit\tkind", lines)
}

// variants are the spellings of a name: words in lower case, the British forms, no hyphens. Symbols (three letters or fewer, or
// with a capital inside) stay as they are.
func variants(n string) []string {
	n = strings.ReplaceAll(n, "-", " ")
	if len([]rune(n)) <= 3 || n != strings.ToLower(n) && !strings.Contains(n, " ") && !strings.ContainsAny(n[1:], "aeiou") {
		return []string{n}
	}
	n = strings.ToLower(n)
	return []string{n, british(n)}
}

// short leaves out the rare kinds of a unit ("dry pint") and adds plurals.
func short(surfaces []string) (kept []string) {
	for _, n := range surfaces {
		if !strings.Contains(n, " ") {
			kept = append(kept, n, n+"s")
		}
	}
	return kept
}

func british(n string) string {
	for _, p := range []string{"meter", "liter"} {
		n = strings.ReplaceAll(n, p, p[:len(p)-2]+"re")
	}
	return n
}

// currencies are the names of living currencies, and their last word where it stands for one alone ("zlotys").
func currencies() map[string]string {
	var c map[string]map[string]string
	read("cldr-currencies.json", &c)
	names, owners := map[string]string{}, map[string]map[string]bool{}
	for code, m := range c {
		if strings.Contains(m["displayName"], "(") || strings.HasPrefix(code, "X") && !strings.Contains("XAF XOF XCD XPF", code) || old[code] {
			continue
		}
		for _, k := range []string{"one", "other"} {
			n := strings.ToLower(m["displayName-count-"+k])
			names[n] = code
			w := strings.Fields(n)
			last := w[len(w)-1]
			if owners[last] == nil {
				owners[last] = map[string]bool{}
			}
			owners[last][code] = true
		}
	}
	for w, codes := range owners {
		if len(codes) == 1 && !common[w] {
			for code := range codes {
				if _, ok := names[w]; !ok {
					names[w] = code
				}
			}
		}
	}
	for _, line := range rows("gen_currencies.tsv") {
		code, spellings, _ := strings.Cut(line, "\t")
		for _, n := range split(spellings) {
			names[n] = code
		}
	}
	return names
}

// old currencies share names with living ones.
var old = set(`ADP ARA ATS BEF BGL BGM BOV BOP BUK CHE CHW CLE CNX COU CSK CYP DDM DEM ECS ECV EEK ESP FIM FRF GEK GNS GQE GRD GWE GWP HRD IEP ILP
ITL LTL LTT LUC LUF LUL LVL LVR MAF MCF MDC MGF MLF MTL MTP MXV MZE PEI PTE RHD SIT SKK SRG SUR TJR TPE UAK UYW VED YDD ZWG HRK STN`)

// common words are never read as money by themselves.
var common = set(`real reals gold units values leu lei lev leva lek som won pound pounds dollar dollars dollers ounce ounces florin taka tala pula lari kip dong rand sol
soles quetzal lat gourde mark marks hard rates rate kuna denari mvdol mvdols dram drams unit soum new`)

func set(s string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

func split(s string) []string {
	if s == "" {
		return nil
	}
	return strings.Split(s, "|")
}

// rows are the lines of a table beside this program.
func rows(name string) (kept []string) {
	data, err := os.ReadFile(name)
	if err != nil {
		log.Fatal(err)
	}
	for _, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		if !strings.HasPrefix(line, "#") {
			kept = append(kept, line)
		}
	}
	return kept
}

func number(s string) float64 {
	x, err := strconv.ParseFloat(s, 64)
	if err != nil {
		log.Fatal(err)
	}
	return x
}

func read(name string, into any) {
	data, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		log.Fatal(err)
	}
	if err := json.Unmarshal(data, into); err != nil {
		log.Fatal(name, ": ", err)
	}
}

func save(name, source, licence, columns string, lines []string) {
	sort.Strings(lines)
	text := "# source: " + source + "; made by claims/internal/quantities/gen.go\n# licence: " + licence + "\n# columns: " + columns + "\n" +
		strings.Join(lines, "\n") + "\n"
	if err := os.WriteFile(name, []byte(text), 0o644); err != nil {
		log.Fatal(err)
	}
}
