package dev.verity.internal.engine;

import dev.verity.validator.EngineMode;
import dev.verity.validator.KernelPreparation;
import dev.verity.validator.PreparedKernel;
import dev.verity.validator.PreparedKernels;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterEach;

/** An application with prepared kernels, which are no nestmates. */
abstract class PreparedApplicationSetup {
    final ValidatorFactory factory = factory(EngineMode.COMPILED);
    final KernelPreparation preparation = factory.unwrap(KernelPreparation.class);
    final PreparedKernels kernels = prepared(PreparedApplication.beans());

    @AfterEach
    void close() {
        factory.close();
    }

    static VerityConfiguration configuration(EngineMode engine) {
        return Validation.byProvider(VerityValidator.class).configure().engine(engine);
    }

    static ValidatorFactory factory(EngineMode engine) {
        return configuration(engine).buildValidatorFactory();
    }

    PreparedKernels prepared(Collection<Class<?>> classes) {
        return preparation.prepare(classes, host -> false);
    }

    PreparedClassLoader loader(PreparedKernels used) {
        return new PreparedClassLoader(List.of(PreparedApplication.class.getName()), preparation, used);
    }

    @SuppressWarnings("unchecked")
    static BiFunction<Validator, String, Set<String>> application(ClassLoader loader)
            throws ReflectiveOperationException {
        return (BiFunction<Validator, String, Set<String>>) loader.loadClass(PreparedApplication.class.getName())
                .getConstructor()
                .newInstance();
    }

    String kernelOf(Class<?> bean) {
        return kernels.kernels().stream()
                .filter(kernel -> kernel.beanClass().equals(bean.getName()))
                .map(PreparedKernel::className)
                .findFirst()
                .orElseThrow();
    }
}
