package callbook.prediction.rights;

import jakarta.enterprise.context.RequestScoped;

/** Who writes in the request at hand; it is kept on every row that the request stores. */
@RequestScoped
public class WriterService {

    static final String TOKEN_HOLDER = "token-holder";
    static final String ANYONE = "anyone";

    private String writer;

    void admit(String name) {
        writer = name;
    }

    /**
     * {@code token-holder} where a token is asked for, {@code anyone} where none is.
     *
     * @throws IllegalStateException in a request that was not admitted to store
     */
    public String name() {
        if (writer == null) {
            throw new IllegalStateException("this request may not store: its method is safe or marked @StoresNothing");
        }
        return writer;
    }
}
