package dev.verity.internal.kernel;

import dev.verity.model.Default;
import dev.verity.model.ExtraKeys;
import dev.verity.model.Model;
import dev.verity.model.ModelSettings;
import dev.verity.model.Strip;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One class of objects for each feature of the code that reads and writes them. */
@SuppressWarnings("unused")
final class KernelModels {
    private KernelModels() {}

    private static final class ModelOfTexts extends Model {
        @NotNull
        private String required;

        private @Nullable String optional;

        @Strip
        private @Nullable String stripped;
    }

    private record RecordOfPrimitives(int number, long large, double fraction, boolean truth) {}

    private static final class BeanOfBoxes {
        private @Nullable Integer number;
        private @Nullable Double fraction;
        private @Nullable BigDecimal decimal;
    }

    private record Nested(@Nullable RecordOfPrimitives inner, List<String> names) {}

    private static final class WithDefault extends Model {
        @Default("7")
        private int number;
    }

    private static class Inherited {
        private int number;
    }

    private static final class Inheriting extends Inherited {}

    @ModelSettings(extra = ExtraKeys.FORBID)
    private record Closed(@NotNull String name) {}
}
