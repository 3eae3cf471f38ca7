package lexicon

import (
	"strings"
	"testing"
)

func TestOffices(t *testing.T) {
	for f := range rows(officesTSV) {
		if f[1] != "unique" && f[1] != "loose" && f[1] != "delegate" && f[1] != "sole" {
			t.Errorf("%s: class %q", f[0], f[1])
		}
		if !strings.Contains(strings.ToLower(f[2]), "<"+f[0]+">") {
			t.Errorf("%s: the example %q does not mark it", f[0], f[2])
		}
	}
	if !UniqueOffice("mayor") || UniqueOffice("aide") || !LooseOffice("aide") || LooseOffice("lamp") {
		t.Error("mayor is unique, aide is loose, lamp is no office")
	}
}
