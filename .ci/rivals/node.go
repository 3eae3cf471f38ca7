package main

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
)

// install gets the packages that package-lock.json names into node_modules.
func install() error {
	if _, err := exec.LookPath("node"); err != nil {
		return err
	}
	out, err := exec.Command("npm", "ci", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund").CombinedOutput()
	if err != nil {
		return fmt.Errorf("npm ci: %w\n%s", err, out)
	}
	return nil
}

// npmVersions are the versions that package.json pins.
func npmVersions() (map[string]string, error) {
	var pinned struct{ Dependencies map[string]string }
	data, err := os.ReadFile("package.json")
	if err != nil {
		return nil, err
	}
	err = json.Unmarshal(data, &pinned)
	return pinned.Dependencies, err
}
