package dev.verity.internal.cdi;

import dev.verity.cdi.Verity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.inject.spi.configurator.BeanConfigurator;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;

/**
 * Adds the beans for ValidatorFactory and Validator, one of each for all qualifiers that nobody else took.
 *
 * <p>They are application-scoped, so that they are made when they are first used and survive the passivation of beans that
 * hold them. They are alternatives of low priority: what another extension adds is not known yet, and where it adds beans of the
 * same qualifiers, injection would be ambiguous.
 */
record ValidatorBeans(AfterBeanDiscovery discovery, BeanManager beans, ManagedFactory factories, TakenBeans taken) {
    private static final int PRIORITY = 1;

    void add(boolean byDefault) {
        List<Annotation> wanted = byDefault
                ? List.of(Verity.Literal.INSTANCE, Default.Literal.INSTANCE)
                : List.of(Verity.Literal.INSTANCE);
        addFactory(free(ValidatorFactory.class, wanted));
        List<Annotation> validators = free(Validator.class, wanted);
        if (taken.contain(ValidatorFactory.class, Default.Literal.INSTANCE)) {
            validators.forEach(qualifier -> addValidator(List.of(qualifier)));
        } else if (!validators.isEmpty()) {
            addValidator(validators);
        }
    }

    private List<Annotation> free(Class<?> type, List<Annotation> wanted) {
        List<Annotation> free = new ArrayList<>(wanted);
        free.removeIf(qualifier -> taken.contain(type, qualifier));
        return free;
    }

    private void addFactory(List<Annotation> qualifiers) {
        if (!qualifiers.isEmpty()) {
            bean(ValidatorFactory.class, qualifiers)
                    .createWith(context -> factories.create())
                    .destroyWith((factory, context) -> factories.destroy(factory));
        }
    }

    private void addValidator(List<Annotation> qualifiers) {
        bean(Validator.class, qualifiers).createWith(context -> validator(factory(qualifiers.get(0))));
    }

    private Validator validator(ValidatorFactory factory) {
        return new ManagedValidator(factory.getValidator(), new ClientProxies(beans));
    }

    private <T> BeanConfigurator<T> bean(Class<T> type, List<Annotation> qualifiers) {
        return discovery
                .<T>addBean()
                .id(ValidatorBeans.class.getName() + " " + type.getName() + " " + qualifiers)
                .beanClass(ValidationExtension.class)
                .types(type, Object.class)
                .qualifiers(qualifiers.toArray(Annotation[]::new))
                .scope(ApplicationScoped.class)
                .alternative(true)
                .priority(PRIORITY);
    }

    private ValidatorFactory factory(Annotation qualifier) {
        Bean<?> bean = beans.resolve(beans.getBeans(ValidatorFactory.class, qualifier));
        return (ValidatorFactory) beans.getReference(bean, ValidatorFactory.class, beans.createCreationalContext(bean));
    }
}
