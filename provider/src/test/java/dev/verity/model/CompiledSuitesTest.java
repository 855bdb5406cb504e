package dev.verity.model;

import dev.verity.validator.EngineMode;
import org.junit.jupiter.api.Nested;

class CompiledSuitesTest {
    private static final EngineMode ENGINE = EngineMode.COMPILED;

    @Nested
    class Copy extends CopySuite {
        Copy() {
            super(ENGINE);
        }
    }

    @Nested
    class Declaration extends DeclarationSuite {
        Declaration() {
            super(ENGINE);
        }
    }

    @Nested
    class Defaults extends DefaultsSuite {
        Defaults() {
            super(ENGINE);
        }
    }

    @Nested
    class Depth extends DepthSuite {
        Depth() {
            super(ENGINE);
        }
    }

    @Nested
    class Dump extends DumpSuite {
        Dump() {
            super(ENGINE);
        }
    }

    @Nested
    class Errors extends ErrorsSuite {
        Errors() {
            super(ENGINE);
        }
    }

    @Nested
    class Hooks extends HooksSuite {
        Hooks() {
            super(ENGINE);
        }
    }

    @Nested
    class Names extends NamesSuite {
        Names() {
            super(ENGINE);
        }
    }

    @Nested
    class Secret extends SecretSuite {
        Secret() {
            super(ENGINE);
        }
    }

    @Nested
    class Types extends TypesSuite {
        Types() {
            super(ENGINE);
        }
    }
}
