"""The outbox: saved surveys, sealed on disk, until the clinic's server has proved that it holds them."""
