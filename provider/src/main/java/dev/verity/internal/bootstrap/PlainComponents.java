package dev.verity.internal.bootstrap;

import java.util.ServiceLoader;

/** Makes components by their constructor without parameters, and services as they ask to be made. */
final class PlainComponents implements ComponentSource {
    @Override
    public <T> T make(Class<T> type) {
        return Instances.make(type);
    }

    @Override
    public <T> T provided(ServiceLoader.Provider<T> service) {
        return service.get();
    }
}
