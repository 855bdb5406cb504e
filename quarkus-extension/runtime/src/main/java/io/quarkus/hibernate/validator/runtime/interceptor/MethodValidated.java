package io.quarkus.hibernate.validator.runtime.interceptor;

import dev.verity.quarkus.method.MethodInterceptor;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Binds {@link MethodInterceptor} to a method or constructor. The build adds it to what is constrained; applications may too. */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface MethodValidated {}
