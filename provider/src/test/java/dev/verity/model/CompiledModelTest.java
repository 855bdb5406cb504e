package dev.verity.model;

import dev.verity.validator.EngineMode;

class CompiledModelTest extends ModelCases {
    CompiledModelTest() {
        super(EngineMode.COMPILED);
    }
}
