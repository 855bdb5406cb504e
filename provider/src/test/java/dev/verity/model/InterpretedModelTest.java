package dev.verity.model;

import dev.verity.validator.EngineMode;

class InterpretedModelTest extends ModelCases {
    InterpretedModelTest() {
        super(EngineMode.INTERPRETED);
    }
}
