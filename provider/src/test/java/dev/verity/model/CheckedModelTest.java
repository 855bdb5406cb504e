package dev.verity.model;

import dev.verity.validator.EngineMode;

class CheckedModelTest extends ModelCases {
    CheckedModelTest() {
        super(EngineMode.CHECKED);
    }
}
