package vn.htx.core.tck;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** A port of the storage whose answers a test sees, and may change. */
public final class Watched {

    private Watched() {}

    /** Sees what was answered, and says what is to be answered. */
    public interface Watcher {
        /** The answer to hand on. */
        Object answer(Method question, Object[] arguments, Object answer);
    }

    /** The port, watched. */
    public static <T> T port(Class<T> port, T target, Watcher watcher) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (proxy, method, arguments) -> {
                    try {
                        return watcher.answer(method, arguments, method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
