package dev.verity.model;

import dev.verity.validator.EngineMode;

class AutoModelTest extends ModelCases {
    AutoModelTest() {
        super(EngineMode.AUTO);
    }
}
