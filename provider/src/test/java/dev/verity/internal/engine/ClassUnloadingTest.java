package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.EngineMode;
import dev.verity.validator.PlanListings;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An application that was redeployed can be collected, also while a factory that it used lives on. */
class ClassUnloadingTest {
    private static final String SOURCE = """
            import jakarta.validation.*;
            import jakarta.validation.constraints.*;
            import java.lang.annotation.*;
            import java.util.*;

            public class Deployed {
                public interface Group {}

                @Constraint(validatedBy = Odd.Check.class)
                @Retention(RetentionPolicy.RUNTIME)
                public @interface Odd {
                    String message() default "must be odd";
                    Class<?>[] groups() default {};
                    Class<? extends Payload>[] payload() default {};

                    class Check implements ConstraintValidator<Odd, Integer> {
                        public boolean isValid(Integer value, ConstraintValidatorContext context) {
                            return value == null || value % 2 != 0;
                        }
                    }
                }

                public static class Bag extends ArrayList<Deployed> {}

                @NotNull private String name;
                @Odd @Min(value = 3, groups = Group.class) private int count = 2;
                @Valid private Bag bag = new Bag();
                @Valid private List<Deployed> others = new ArrayList<>();
                private Map<@NotBlank String, @Valid Deployed> byName = new HashMap<>();

                public static Deployed made() {
                    Deployed deployed = new Deployed();
                    deployed.bag.add(new Deployed());
                    deployed.others.add(deployed);
                    deployed.byName.put("", new Deployed());
                    return deployed;
                }

                public @NotBlank String greet(@Size(max = 1) String name) {
                    return name;
                }
            }
            """;

    private static final Map<String, byte[]> CLASSES = compiled();

    @ParameterizedTest
    @EnumSource(EngineMode.class)
    void leavesAClassLoaderToTheCollectorWhileTheFactoryLives(EngineMode mode) throws Exception {
        try (ValidatorFactory factory = Validation.byProvider(VerityValidator.class)
                .configure()
                .engine(mode)
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            assertThat(isCollected(useAndDiscard(validator))).isTrue();
            assertThat(validator.validate("still in use")).isEmpty();
        }
    }

    private static WeakReference<ClassLoader> useAndDiscard(Validator validator) throws Exception {
        ClassLoader loader = new Loader();
        Class<?> type = loader.loadClass("Deployed");
        Class<?> group = loader.loadClass("Deployed$Group");
        Object bean = type.getMethod("made").invoke(null);
        for (int i = 0; i < 300; i++) {
            assertThat(validator.validate(bean)).isNotEmpty();
        }
        assertThat(validator.validate(bean, group)).isNotEmpty();
        assertThat(validator.validateProperty(bean, "name")).hasSize(1);
        assertThat(validator.getConstraintsForClass(type).isBeanConstrained()).isTrue();
        assertThat(validator
                        .forExecutables()
                        .validateParameters(bean, type.getMethod("greet", String.class), new Object[] {"too long"}))
                .hasSize(1);
        assertThat(validator.unwrap(PlanListings.class).plans()).hasSizeGreaterThan(3);
        return new WeakReference<>(loader);
    }

    private static boolean isCollected(WeakReference<?> reference) throws InterruptedException {
        for (int i = 0; i < 50 && reference.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }
        return reference.get() == null;
    }

    private static final class Loader extends ClassLoader {
        Loader() {
            super(ClassUnloadingTest.class.getClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] code = CLASSES.get(name);
            if (code == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, code, 0, code.length);
        }
    }

    private static Map<String, byte[]> compiled() {
        var compiler = ToolProvider.getSystemJavaCompiler();
        var files = new InMemoryFiles(compiler.getStandardFileManager(null, null, null));
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("mem:///Deployed.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return SOURCE;
                    }
                };
        List<String> options = List.of("-proc:none", "-cp", apiLocation());
        assertThat(compiler.getTask(null, files, null, options, null, List.of(source))
                        .call())
                .isTrue();
        return files.classes;
    }

    private static String apiLocation() {
        try {
            URI api = NotNull.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(api).toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static final class InMemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, byte[]> classes = new HashMap<>();

        InMemoryFiles(JavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("mem:///" + className + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                            classes.put(className, toByteArray());
                        }
                    };
                }

                @Override
                public InputStream openInputStream() throws IOException {
                    throw new IOException("written only");
                }
            };
        }
    }
}
