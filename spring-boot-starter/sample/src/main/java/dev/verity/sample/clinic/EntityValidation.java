package dev.verity.sample.clinic;

import jakarta.validation.ValidatorFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.stereotype.Component;

/** Has Hibernate ORM check entities as the web layer checks requests: with the same messages and the same beans. */
@Component
class EntityValidation implements BeanPostProcessor {
    private final ObjectProvider<ValidatorFactory> validation;

    EntityValidation(ObjectProvider<ValidatorFactory> validation) {
        this.validation = validation;
    }

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof LocalContainerEntityManagerFactoryBean entities) {
            entities.getJpaPropertyMap().put("jakarta.persistence.validation.factory", validation.getObject());
        }
        return bean;
    }
}
