package dev.verity.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.internal.engine.PreparedApplication.Bean_Subclass;
import dev.verity.internal.engine.PreparedApplication.Other;
import dev.verity.validator.EngineMode;
import dev.verity.validator.KernelPreparation;
import dev.verity.validator.PreparedKernels;
import jakarta.validation.TraversableResolver;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.ref.WeakReference;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which Validators of which applications run prepared kernels, and what others do. */
class PreparedApplicationTest extends PreparedApplicationSetup {
    @Test
    void belongToTheFirstValidatorOfAFactory() throws Exception {
        var application = application(loader(kernels));
        Validator first = factory.getValidator();
        Validator second =
                factory.usingContext().clockProvider(Clock::systemUTC).getValidator();

        assertThat(application.apply(first, "bean")).containsExactly("prepared");
        assertThat(application.apply(second, "bean")).containsExactly("compiled");
        assertThat(application.apply(second, "other")).containsExactly("prepared");
        assertThat(application.apply(first, "other")).containsExactly("compiled");
        assertThat(application.apply(first, "bean")).containsExactly("prepared");
    }

    @Test
    void belongToTheFirstFactoryAlsoAfterItsEnd() throws Exception {
        var application = application(loader(kernels));
        try (ValidatorFactory first = factory(EngineMode.COMPILED)) {
            assertThat(application.apply(first.getValidator(), "bean")).containsExactly("prepared");
        }

        assertThat(application.apply(factory.getValidator(), "bean")).containsExactly("compiled");
    }

    @Test
    void areThereForEachClassLoader() throws Exception {
        var deployed = application(loader(kernels));
        var redeployed = application(loader(kernels));

        assertThat(deployed.apply(factory.getValidator(), "bean")).containsExactly("prepared");
        assertThat(redeployed.apply(factory.getValidator(), "bean")).containsExactly("prepared");
        assertThat(deployed.apply(factory.getValidator(), "bean")).containsExactly("prepared");
    }

    @ParameterizedTest
    @ValueSource(strings = {"subclass", "proxy"})
    void areUsedForTheFirstOfGeneratedSubclassesAndTheirOriginal(String first) throws Exception {
        var application = application(loader(kernels));
        Validator validator = factory.getValidator();

        assertThat(application.apply(validator, first)).containsExactly("prepared");
        assertThat(application.apply(validator, "bean")).containsExactly("compiled");
    }

    @Test
    void areMadeForTheOriginalOfAGeneratedSubclass() {
        assertThat(prepared(List.of(Bean_Subclass.class)).index())
                .isEqualTo(
                        prepared(List.of(Bean_Subclass.class.getSuperclass())).index());
    }

    @Test
    void areMadeForWhatIsLeftWhereABeanIsMetAgain() throws Exception {
        assertThat(application(loader(kernels)).apply(factory.getValidator(), "ring"))
                .containsExactly("prepared");
    }

    @ParameterizedTest
    @ValueSource(strings = {"property", "value"})
    void areMadeForPropertiesIfAskedFor(String request) throws Exception {
        PreparedKernels properties = preparation.prepareProperties(PreparedApplication.beans(), host -> false);

        assertThat(application(loader(kernels)).apply(factory.getValidator(), request))
                .containsExactly("compiled");
        assertThat(application(loader(kernels.with(properties))).apply(factory.getValidator(), request))
                .containsExactly("prepared");
    }

    @Test
    void areListedInSeveralIndexes() throws Exception {
        PreparedClassLoader loader = loader(kernels);
        loader.index(prepared(List.of(Other.class)), prepared(List.of(Bean_Subclass.class)));
        var application = application(loader);

        assertThat(application.apply(factory.getValidator(), "bean")).containsExactly("prepared");
        assertThat(application.apply(factory.getValidator(), "other")).containsExactly("prepared");
    }

    @ParameterizedTest
    @EnumSource(names = {"AUTO", "COMPILED"})
    void haveOneOwnerAmongRacingThreads(EngineMode mode) throws Exception {
        int threads = 8;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (ValidatorFactory racing = factory(mode)) {
            for (int round = 0; round < 20; round++) {
                var application = application(loader(kernels));
                CyclicBarrier start = new CyclicBarrier(threads);
                List<Future<Set<String>>> raced = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    raced.add(pool.submit(() -> {
                        start.await();
                        Set<String> met = new TreeSet<>();
                        for (int each = 0; each < 50; each++) {
                            met.addAll(application.apply(racing.getValidator(), "bean"));
                        }
                        return met;
                    }));
                }
                for (Future<Set<String>> end : raced) {
                    assertThat(end.get()).isSubsetOf("prepared", "interpreted");
                }
                assertThat(application.apply(racing.getValidator(), "bean")).containsExactly("prepared");
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leaveTheirClassLoaderToTheCollector(boolean closed) throws Exception {
        ValidatorFactory used = factory(EngineMode.COMPILED);
        try {
            WeakReference<ClassLoader> discarded = useAndDiscard(used.getValidator());
            if (closed) {
                used.close();
            }
            for (int i = 0; i < 50 && discarded.get() != null; i++) {
                System.gc();
                Thread.sleep(20);
            }
            assertThat(discarded.get()).isNull();
        } finally {
            used.close();
        }
    }

    private WeakReference<ClassLoader> useAndDiscard(Validator validator) throws Exception {
        PreparedClassLoader loader = loader(kernels);
        for (int i = 0; i < 50; i++) {
            assertThat(application(loader).apply(validator, "bean")).containsExactly("prepared");
        }
        return new WeakReference<>(loader);
    }

    @Test
    void areNotMadeWhereATraversableResolverIsAsked() {
        TraversableResolver asked = factory.getTraversableResolver();
        TraversableResolver resolver = (TraversableResolver) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {TraversableResolver.class},
                (proxy, method, arguments) -> method.invoke(asked, arguments));
        try (ValidatorFactory asking =
                configuration(EngineMode.AUTO).traversableResolver(resolver).buildValidatorFactory()) {
            assertThat(asking.unwrap(KernelPreparation.class)
                            .prepare(PreparedApplication.beans(), host -> false)
                            .kernels())
                    .isEmpty();
        }
    }
}
