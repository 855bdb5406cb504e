package dev.verity.internal.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.verity.validator.VerityValidator;
import jakarta.persistence.spi.LoadState;
import jakarta.persistence.spi.PersistenceProvider;
import jakarta.persistence.spi.PersistenceProviderResolver;
import jakarta.persistence.spi.PersistenceProviderResolverHolder;
import jakarta.persistence.spi.ProviderUtil;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.lang.reflect.Proxy;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaTraversalTest {
    private final PersistenceProviderResolver resolver =
            PersistenceProviderResolverHolder.getPersistenceProviderResolver();

    static class Entity {
        boolean loaded;

        @NotNull
        Object eager;

        @NotNull
        public Object getLazy() {
            loaded = true;
            return null;
        }
    }

    private record Loaded() implements ProviderUtil {
        @Override
        public LoadState isLoadedWithoutReference(Object entity, String attribute) {
            return attribute.equals("lazy") ? LoadState.NOT_LOADED : LoadState.UNKNOWN;
        }

        @Override
        public LoadState isLoadedWithReference(Object entity, String attribute) {
            return LoadState.UNKNOWN;
        }

        @Override
        public LoadState isLoaded(Object entity) {
            return LoadState.UNKNOWN;
        }
    }

    @BeforeEach
    void installProvider() {
        PersistenceProvider provider = (PersistenceProvider) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {PersistenceProvider.class},
                (proxy, method, arguments) -> method.getName().equals("getProviderUtil") ? new Loaded() : null);
        PersistenceProviderResolverHolder.setPersistenceProviderResolver(new PersistenceProviderResolver() {
            @Override
            public List<PersistenceProvider> getPersistenceProviders() {
                return List.of(provider);
            }

            @Override
            public void clearCachedProviders() {}
        });
    }

    @AfterEach
    void restoreProviders() {
        PersistenceProviderResolverHolder.setPersistenceProviderResolver(resolver);
    }

    @Test
    void leavesOutWhatIsNotLoaded() {
        try (ValidatorFactory factory =
                Validation.byProvider(VerityValidator.class).configure().buildValidatorFactory()) {
            Entity entity = new Entity();

            assertThat(factory.getTraversableResolver()).isInstanceOf(JpaTraversal.class);
            assertThat(factory.getValidator().validate(entity))
                    .singleElement()
                    .satisfies(
                            violation -> assertThat(violation.getPropertyPath()).hasToString("eager"));
            assertThat(entity.loaded).isFalse();
        }
    }

    @Test
    void hasNothingToAskWithoutABean() {
        try (ValidatorFactory factory =
                Validation.byProvider(VerityValidator.class).configure().buildValidatorFactory()) {
            assertThat(factory.getValidator().validateValue(Entity.class, "lazy", null))
                    .hasSize(1);
        }
    }
}
