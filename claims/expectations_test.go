package claims_test

import (
	"os"
	"testing"

	"github.com/gainsay-go/gainsay/claims"
	"github.com/gainsay-go/gainsay/claims/claimstest"
)

// TestExpectations checks what claims the constructions in testdata make.
func TestExpectations(t *testing.T) {
	claimstest.Run(t, os.DirFS("testdata"), new(claims.Extractor))
}
