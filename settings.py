"""Every setting: its name in the environment is its name here in capitals (`DATABASE_URL`), its default, its help."""

from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """Read from the environment; the command line overrides some."""

    model_config = SettingsConfigDict(env_file=None, extra="ignore", frozen=True)

    host: str = Field("127.0.0.1", description="Address to listen on.")
    port: int = Field(8000, ge=0, le=65535, description="Port to listen on; 0 takes a free one.")
    data_dir: Path = Field(
        Path("data"), description="Folder of the embedded stores, their socket and the secret."
    )
    workers: int = Field(1, ge=1, le=64, description="How many processes serve requests.")
    database_url: str = Field("", description="Durable store; empty means SQLite in the data folder.")
    redis_url: str = Field(
        "embedded:", description="Redis protocol; embedded: starts Valkey in the data folder."
    )

    text_rules: Literal["classic", "weighted"] = Field(
        "classic", description="twitter-text's rules v1 (140) or v3 (280, weighted)."
    )
    edit_window_minutes: int = Field(60, ge=0, description="How long a tweet can be edited; 0 means always.")
    fanout_push_limit: int = Field(
        10_000, ge=0, description="Accounts with more followers are merged in when timelines are read."
    )

    jwt_algorithm: Literal["HS256", "ES256"] = Field(
        "HS256", description="The one algorithm of access tokens."
    )
    jwt_keys: SecretStr = Field(
        SecretStr(""),
        description="JSON object of kid to key (HS256: secret of 32 bytes or more; ES256: PEM private key), newest "
        "last, which signs. Empty: made once and kept in the data folder.",
    )
    jwt_issuer: str = Field("tweetgraph", description="`iss` of access tokens.")
    jwt_audience: str = Field("tweetgraph", description="`aud` of access tokens.")
    access_token_seconds: int = Field(900, ge=1, le=86_400, description="Life of an access token.")
    refresh_token_days: int = Field(30, ge=1, le=365, description="Life of a session that is not refreshed.")

    body_limit: int = Field(100_000, ge=1_000, description="Largest request body, in bytes.")
    cors_origins: str = Field(
        "", description="Origins that may call from a browser, comma-separated; * for all."
    )
    rate_limits: Literal["on", "off"] = Field("on", description="off for tests and benchmarks.")
    rate_limit_points: int = Field(5_000, ge=1, description="Operations per viewer or address in 15 minutes.")
    graphiql: bool = Field(True, description="Show GraphiQL to browsers at /graphql.")
    redis_timeout_ms: int = Field(
        250, ge=1, description="How long a look-up in Redis may take before it is a miss."
    )
    drain_seconds: float = Field(
        10, ge=0, description="How long requests in flight may take after a stop signal."
    )
