package dev.verity.spring.aot;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.List;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.aot.hint.annotation.RegisterReflectionForBinding;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.RegisteredBean;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.util.ClassUtils;
import org.springframework.util.ReflectionUtils;

/** The beans of an application, as the places where validation begins. */
final class ApplicationBeans {
    private static final Log LOG = LogFactory.getLog(ApplicationBeans.class);
    private static final String CONTROLLER = "org.springframework.stereotype.Controller";
    private static final String ENTITIES = "org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes";

    private final ConfigurableListableBeanFactory beans;

    ApplicationBeans(ConfigurableListableBeanFactory beans) {
        this.beans = beans;
    }

    /** Walks from each bean. A class that cannot be described is passed over. */
    void walk(ConstraintWalk walk) {
        for (String name : beans.getBeanDefinitionNames()) {
            if (!beans.getBeanDefinition(name).isAbstract()) {
                guarded(name, () -> walkFrom(ClassUtils.getUserClass(beanClass(name)), walk));
                guarded(name, () -> walkFromProduct(name, walk));
            }
        }
        walkFromEntities(walk);
    }

    private static void guarded(Object what, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.debug("What " + what + " validates is not known ahead of time: " + e);
        }
    }

    /** What a FactoryBean makes, as the repositories of Spring Data are made. */
    private void walkFromProduct(String name, ConstraintWalk walk) {
        Class<?> product = beans.getType(name, false);
        if (product != null && !product.isAssignableFrom(beanClass(name))) {
            walkFrom(ClassUtils.getUserClass(product), walk);
        }
    }

    private Class<?> beanClass(String name) {
        return RegisteredBean.of(beans, name).getBeanClass();
    }

    private void walkFrom(Class<?> bean, ConstraintWalk walk) {
        walk.fromBean(bean);
        boolean isController =
                MergedAnnotations.from(bean, SearchStrategy.TYPE_HIERARCHY).isPresent(CONTROLLER);
        walkFromNamed(bean, walk);
        for (Method method : ReflectionUtils.getUniqueDeclaredMethods(bean, ReflectionUtils.USER_DECLARED_METHODS)) {
            walkFromNamed(method, walk);
            for (int i = 0; i < method.getParameterCount(); i++) {
                MethodParameter parameter = new MethodParameter(method, i).withContainingClass(bean);
                walk.fromMentioned(ResolvableType.forMethodParameter(parameter), isValidated(parameter), isController);
            }
            walk.fromMentioned(ResolvableType.forMethodReturnType(method, bean), false, isController);
        }
    }

    /** As Spring Framework decides it: by {@code @Valid}, {@code @Validated} and any whose name begins so. */
    private static boolean isValidated(MethodParameter parameter) {
        for (Annotation annotation : parameter.getParameterAnnotations()) {
            if (annotation.annotationType().getSimpleName().startsWith("Valid")) {
                return true;
            }
        }
        return false;
    }

    /** The way out for what no bean mentions: classes that the application wants bound. */
    private static void walkFromNamed(AnnotatedElement element, ConstraintWalk walk) {
        RegisterReflectionForBinding named = element.getAnnotation(RegisterReflectionForBinding.class);
        if (named != null) {
            for (Class<?> type : named.value()) {
                walk.fromType(type);
            }
            for (Class<?> type : named.classes()) {
                walk.fromType(type);
            }
        }
    }

    /** Entities are validated before they are written, wherever they come from. */
    private void walkFromEntities(ConstraintWalk walk) {
        ClassLoader loader = beans.getBeanClassLoader();
        if (!ClassUtils.isPresent(ENTITIES, loader)) {
            return;
        }
        guarded("Jakarta Persistence", () -> {
            Class<?> type = ClassUtils.resolveClassName(ENTITIES, loader);
            Method names = ClassUtils.getMethod(type, "getManagedClassNames");
            for (Object units : beans.getBeansOfType(type, true, false).values()) {
                walkFromEntities(ReflectionUtils.invokeMethod(names, units), loader, walk);
            }
        });
    }

    private static void walkFromEntities(@Nullable Object names, @Nullable ClassLoader loader, ConstraintWalk walk) {
        if (names instanceof List<?> list) {
            for (Object name : list) {
                guarded(name, () -> walk.fromType(ClassUtils.resolveClassName((String) name, loader)));
            }
        }
    }
}
