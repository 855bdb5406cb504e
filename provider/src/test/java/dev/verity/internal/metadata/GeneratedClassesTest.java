package dev.verity.internal.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneratedClassesTest {
    static class Bean {
        @NotNull
        private Object field;

        public void take(@NotNull Object value) {}
    }

    static class Subclass extends Bean {}

    static class Bean$$SpringCGLIB$$0 extends Bean {
        /** With the annotation copied, as generators do. */
        @Override
        public void take(@NotNull Object copied) {}
    }

    static class Bean$$OwbNormalScopeProxy0 extends Bean {}

    static class Bean_ClientProxy extends Bean {}

    static class Bean_Subclass extends Bean {}

    static class Bean$HibernateProxy$x extends Bean {}

    static class Bean$$EnhancerByCGLIB$$a extends Bean$$SpringCGLIB$$0 {}

    static class Standalone_Subclass {}

    @ParameterizedTest
    @ValueSource(
            classes = {
                Bean.class,
                Bean$$SpringCGLIB$$0.class,
                Bean$$OwbNormalScopeProxy0.class,
                Bean_ClientProxy.class,
                Bean_Subclass.class,
                Bean$HibernateProxy$x.class,
                Bean$$EnhancerByCGLIB$$a.class
            })
    void haveTheOriginalThatTheyWereMadeOf(Class<?> type) {
        assertThat(GeneratedClasses.original(type)).isEqualTo(Bean.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {Subclass.class, Standalone_Subclass.class, Object.class, Runnable.class, int.class})
    void areNoOthers(Class<?> type) {
        assertThat(GeneratedClasses.original(type)).isEqualTo(type);
    }

    @Test
    void areNoIllegalOverride() throws Exception {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            Bean generated = new Bean$$SpringCGLIB$$0();

            assertThat(validator.validate(generated)).hasSize(1);
            assertThat(validator
                            .forExecutables()
                            .validateParameters(
                                    generated, Bean.class.getMethod("take", Object.class), new Object[] {null}))
                    .hasSize(1);
        }
    }
}
