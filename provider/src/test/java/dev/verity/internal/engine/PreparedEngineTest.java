package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.EngineMode;
import dev.verity.validator.KernelPreparation;
import dev.verity.validator.PreparedKernel;
import dev.verity.validator.PreparedKernels;
import dev.verity.validator.VerityConfiguration;
import dev.verity.validator.VerityValidator;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds prepared kernels to the suites: each test is run once to see what it configures, for which kernels are prepared, and again in
 * a class loader that has these, in about every other test as nestmates.
 */
class PreparedEngineTest {
    private static final List<String> APPLICATION = List.of("dev.verity.internal.engine.");
    private static final AtomicInteger PREPARED = new AtomicInteger();
    private static final AtomicInteger USED = new AtomicInteger();

    private final ValidatorFactory factory =
            Validation.byProvider(VerityValidator.class).configure().buildValidatorFactory();
    private final KernelPreparation preparation = factory.unwrap(KernelPreparation.class);

    /** A test of a suite. */
    record Case(Class<?> suite, String test, boolean nestmates) {
        @Override
        public String toString() {
            return suite.getSimpleName() + "." + test + (nestmates ? " (nestmates)" : "");
        }
    }

    static Stream<Case> cases() {
        return Stream.of(EveryEngineTest.class.getDeclaredClasses())
                .filter(suite -> suite.isAnnotationPresent(Nested.class))
                .filter(suite ->
                        suite != EveryEngineTest.Plans.class) // where several Validators are to have kernels at once
                .flatMap(suite -> methods(suite)
                        .filter(method -> method.isAnnotationPresent(Test.class))
                        .map(method -> new Case(
                                suite, method.getName(), method.getName().length() % 2 == 0)));
    }

    private static Stream<Method> methods(Class<?> type) {
        return type == Object.class
                ? Stream.of()
                : Stream.concat(Stream.of(type.getDeclaredMethods()), methods(type.getSuperclass()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void behavesAsTheOthersDo(Case tested) throws Throwable {
        List<PreparedKernel> kernels = new ArrayList<>();
        PreparedClassLoader blank = new PreparedClassLoader(APPLICATION, preparation, new PreparedKernels(List.of()));
        run(tested, blank, configuration -> preparing(configuration, tested, blank, kernels));
        PreparedClassLoader application =
                new PreparedClassLoader(APPLICATION, preparation, new PreparedKernels(kernels));

        run(tested, application, UnaryOperator.identity());

        if (!kernels.isEmpty()) {
            PREPARED.incrementAndGet();
            USED.addAndGet(application.used().isEmpty() ? 0 : 1);
        }
    }

    @AfterEach
    void close() {
        factory.close();
        Thread.currentThread().setContextClassLoader(getClass().getClassLoader());
    }

    /** The others validate properties alone, ask TraversableResolvers, have other settings for a context, or fail before. */
    @AfterAll
    static void mostTestsUseTheKernels() {
        assertThat(USED.get()).isGreaterThan(PREPARED.get() * 3 / 5);
    }

    private static void run(Case tested, ClassLoader loader, UnaryOperator<VerityConfiguration> change)
            throws Throwable {
        Thread.currentThread().setContextClassLoader(loader);
        Class<?> runner = loader.loadClass(EveryEngineTest.class.getName());
        var outer = runner.getDeclaredConstructor(EngineMode.class);
        outer.setAccessible(true);
        Object engine = outer.newInstance(EngineMode.COMPILED);
        var changed = runner.getDeclaredField("change");
        changed.setAccessible(true);
        changed.set(null, change);
        Class<?> suite = loader.loadClass(tested.suite().getName());
        var constructor = suite.getDeclaredConstructor(runner);
        constructor.setAccessible(true);
        Object test = constructor.newInstance(engine);
        try {
            invoke(
                    test,
                    methods(suite)
                            .filter(method -> method.getName().equals(tested.test()))
                            .findFirst()
                            .orElseThrow());
        } finally {
            for (Method method : methods(suite).toList()) {
                if (Stream.of(method.getAnnotations()).anyMatch(each -> each.annotationType() == AfterEach.class)) {
                    invoke(test, method);
                }
            }
        }
    }

    private static void invoke(Object test, Method method) throws Throwable {
        method.setAccessible(true);
        try {
            method.invoke(test);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A configuration for whose factories kernels are prepared. */
    private static VerityConfiguration preparing(
            VerityConfiguration configuration, Case tested, ClassLoader loader, List<PreparedKernel> kernels) {
        return (VerityConfiguration) Proxy.newProxyInstance(
                VerityConfiguration.class.getClassLoader(),
                new Class<?>[] {VerityConfiguration.class},
                (proxy, method, arguments) -> {
                    Object result;
                    try {
                        result = method.invoke(configuration, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (result instanceof ValidatorFactory made) {
                        prepare(made.unwrap(KernelPreparation.class), tested, loader, kernels);
                    }
                    return result == configuration ? proxy : result;
                });
    }

    private static void prepare(
            KernelPreparation preparation, Case tested, ClassLoader loader, List<PreparedKernel> kernels)
            throws ReflectiveOperationException {
        List<Class<?>> classes = new ArrayList<>();
        Class<?> suite = loader.loadClass(tested.suite().getSuperclass().getName());
        classes.addAll(List.of(suite.getDeclaredClasses()));
        List<Class<?>[]> requests = new ArrayList<>();
        requests.add(new Class<?>[0]);
        classes.stream().filter(Class::isInterface).forEach(group -> requests.add(new Class<?>[] {group}));
        for (Class<?> bean : classes) {
            for (Class<?>[] groups : requests) {
                try {
                    kernels.addAll(preparation
                            .prepare(List.of(bean), host -> tested.nestmates(), groups)
                            .kernels());
                } catch (ValidationException e) {
                    continue; // declared wrongly, to test what is said then
                }
            }
        }
    }
}
