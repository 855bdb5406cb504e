package dev.verity.internal.kernel;

import dev.verity.validator.KernelPreparation;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;

/** Prepares kernels in a JVM of its own, and prints their index. */
final class PreparedIndexPrinter {
    private PreparedIndexPrinter() {}

    @SuppressWarnings("SystemOut")
    public static void main(String... arguments) {
        try (ValidatorFactory factory =
                Validation.byProvider(VerityValidator.class).configure().buildValidatorFactory()) {
            byte[] index = factory.unwrap(KernelPreparation.class)
                    .prepare(PreparedValidation.beans(), host -> true)
                    .index();
            System.out.write(index, 0, index.length);
            System.out.flush();
        }
    }
}
