package compare_test

import (
	"os"
	"testing"

	"github.com/gainsay-go/gainsay/compare"
	"github.com/gainsay-go/gainsay/compare/comparetest"
)

// TestKinds checks small stories that show each kind found, and near misses that must stay silent.
func TestKinds(t *testing.T) {
	comparetest.Run(t, os.DirFS("testdata/kinds"), &compare.Comparer{})
}

// TestVerdicts does the same for agreements and updates.
func TestVerdicts(t *testing.T) {
	comparetest.Run(t, os.DirFS("testdata/verdicts"), &compare.Comparer{})
}
